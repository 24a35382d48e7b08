package org.candour.verify;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

/** Reads documents from files and addresses, within bounds of size and time. No redirect is followed. */
final class Documents implements AutoCloseable {

    /** In bytes; the largest filing and its score stay below. */
    static final int LARGEST = 32 << 20;

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Credentials credentials;
    private @Nullable HttpClient http;

    /** What came back. */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Answer(int status, byte[] body) {}

    Documents(Credentials credentials) {
        this.credentials = credentials;
    }

    /**
     * Reads a document.
     *
     * @param what how to call it in a sentence
     * @throws Unchecked if it cannot be had
     */
    byte[] read(Location location, String what) {
        return switch (location) {
            case Location.File file -> file(file.path(), what + " " + file);
            case Location.Web web -> web(web, what + " " + web);
        };
    }

    private static byte[] file(Path path, String what) {
        if (Files.isDirectory(path)) {
            throw new Unchecked(what + " is a folder.");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return bounded(in, what);
        } catch (NoSuchFileException e) {
            throw new Unchecked(what + " does not exist.", e);
        } catch (AccessDeniedException e) {
            throw new Unchecked(what + " may not be read.", e);
        } catch (IOException e) {
            throw new Unchecked(what + " cannot be read.", e);
        }
    }

    private byte[] web(Location.Web web, String what) {
        HttpRequest.Builder request = HttpRequest.newBuilder(web.address()).timeout(PATIENCE)
                .header("Accept", "application/json").GET();
        String token = credentials.tokenFor(web, this);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        Answer answer = send(request.build(), what);
        return switch (answer.status()) {
            case 200 -> answer.body();
            case 301, 302, 303, 307, 308 -> throw new Unchecked(
                    what + " leads to another address, and redirects are not followed.");
            case 401, 403 -> throw new Unchecked(what + " is not for everybody (" + answer.status() + "): "
                    + (token == null ? "say --token or --client." : "the token is not accepted."));
            case 404 -> throw new Unchecked(what + " is not there, or not for this reader (404).");
            default -> throw new Unchecked(what + " cannot be had: the answer is " + answer.status() + ".");
        };
    }

    /** The answer to a request, up to a bound of size, and of time however slowly it comes. */
    Answer send(HttpRequest request, String what) {
        HttpClient client = client();
        // also where the address has a port that is none, which the client finds out here
        FutureTask<Answer> exchange = new FutureTask<>(() -> {
            HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                return new Answer(answer.statusCode(), bounded(body, what));
            }
        });
        Thread.ofVirtual().start(exchange);
        try {
            return exchange.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Unchecked unchecked) {
                throw unchecked;
            }
            throw new Unchecked(what + " cannot be reached.", e);
        } catch (TimeoutException e) {
            exchange.cancel(true);
            throw new Unchecked(what + " did not arrive within " + PATIENCE.toSeconds() + " seconds.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unchecked(what + " was not awaited.", e);
        }
    }

    private static byte[] bounded(InputStream in, String what) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Unchecked(what + " is larger than " + (LARGEST >> 20) + " MiB.");
        }
        return bytes;
    }

    private HttpClient client() {
        HttpClient client = http;
        if (client == null) {
            client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER).build();
            http = client;
        }
        return client;
    }

    @Override
    public void close() {
        if (http != null) {
            http.shutdownNow();
        }
    }
}
