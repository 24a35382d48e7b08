package org.candour.load;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.candour.client.Answer;
import org.candour.client.ApiClient;
import org.candour.client.Drafts;

/** Filings of 20 KB that come in at a fixed rate, whatever happens, until it is closed. */
final class Arriving implements AutoCloseable {

    private final ApiClient api;
    private final Duration every;
    private final Queue<Accepted> accepted = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor();
    private final Future<?> driver;
    private volatile String phase;

    /**
     * A filing that was answered with 201.
     *
     * @param phase what was going on when it was sent
     * @param disclosure its id
     * @param at the {@link System#nanoTime} of the 201
     */
    record Accepted(String phase, String disclosure, long at) {}

    Arriving(ApiClient api, int perSecond, String phase) {
        this.api = api;
        this.every = Duration.ofSeconds(1).dividedBy(perSecond);
        this.phase = phase;
        this.driver = pool.submit(this::drive);
    }

    void phase(String next) {
        phase = next;
    }

    Collection<Accepted> accepted() {
        return List.copyOf(accepted);
    }

    private Object drive() throws Exception {
        long begun = System.nanoTime();
        List<Future<?>> sent = new java.util.ArrayList<>();
        for (int number = 0; !over.get(); number++) {
            TimeUnit.NANOSECONDS.sleep(begun + every.toNanos() * number - System.nanoTime());
            int current = number;
            sent.add(pool.submit(() -> file(current)));
        }
        for (Future<?> each : sent) {
            each.get();
        }
        return begun;
    }

    private Object file(int number) throws IOException {
        String during = phase;
        String disclosure = submit(api, "Arriving " + number);
        return accepted.add(new Accepted(during, disclosure, System.nanoTime()));
    }

    /** Files one, and answers with its disclosure's id. */
    static String submit(ApiClient api, String narrative) throws IOException {
        Answer draft = api.post("acme", "/api/v1/disclosures", Drafts.hygiene(Drafts.ACME, narrative));
        Answer answer = api.post("acme", draft.header("Location") + "/submission", "", "If-Match",
                draft.header("ETag"), "Idempotency-Key", UUID.randomUUID().toString());
        if (answer.status() != 201) {
            throw new IOException("not filed: " + answer);
        }
        return draft.json().get("id").asString();
    }

    /** Ends it, and returns when all that were sent are answered. */
    void end() throws Exception {
        over.set(true);
        driver.get();
    }

    @Override
    public void close() {
        over.set(true);
        pool.shutdownNow();
    }
}
