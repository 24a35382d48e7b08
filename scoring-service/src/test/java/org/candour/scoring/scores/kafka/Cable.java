package org.candour.scoring.scores.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import com.mongodb.ConnectionString;

/** A cable to the store that can be cut and joined again. */
final class Cable implements AutoCloseable {

    private final ServerSocket entrance;

    private final String host;

    private final int port;

    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private final AtomicInteger refused = new AtomicInteger();

    private volatile boolean cut;

    Cable(String mongoUri) throws IOException {
        String[] target = new ConnectionString(mongoUri).getHosts().getFirst().split(":", 2);
        host = target[0];
        port = Integer.parseInt(target[1]);
        entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    String uri() {
        return "mongodb://127.0.0.1:" + entrance.getLocalPort() + "/?directConnection=true";
    }

    void cut() {
        cut = true;
        open.forEach(Cable::close);
    }

    void join() {
        cut = false;
    }

    /** How often somebody tried while it was cut. */
    int refused() {
        return refused.get();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        open.forEach(Cable::close);
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket near = entrance.accept();
                if (cut) {
                    refused.incrementAndGet();
                    near.close();
                } else {
                    connect(near);
                }
            } catch (IOException closing) {
                // the test is over, or one connection failed: its client will say so
            }
        }
    }

    private void connect(Socket near) throws IOException {
        Socket far = new Socket(host, port);
        open.add(near);
        open.add(far);
        Thread.ofVirtual().start(() -> pump(near, far));
        Thread.ofVirtual().start(() -> pump(far, near));
    }

    private void pump(Socket from, Socket to) {
        try (from; to) {
            byte[] buffer = new byte[16 * 1024];
            for (int n = from.getInputStream().read(buffer); n >= 0; n = from.getInputStream().read(buffer)) {
                to.getOutputStream().write(buffer, 0, n);
                to.getOutputStream().flush();
            }
        } catch (IOException closed) {
            // that is how a connection ends here
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
