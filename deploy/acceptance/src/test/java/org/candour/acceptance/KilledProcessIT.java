package org.candour.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.candour.client.Drafts;
import org.candour.local.launcher.Part;

import static org.assertj.core.api.Assertions.assertThat;

/** Processes die with kill -9 under a stream of submissions; the auditor's journal says what must stand. */
@ExtendWith(RunningSystem.class)
class KilledProcessIT {

    private static final List<String> COMPANIES = List.of(Drafts.ACME, Drafts.GLOBEX);

    private final AcceptanceSystem system;

    KilledProcessIT(AcceptanceSystem system) {
        this.system = system;
    }

    @ParameterizedTest
    @EnumSource
    void losesNothingWhenThisProcessIsKilled(Part process) throws Exception {
        audit(submitWhileKilling(40, 8, List.of(process)));
    }

    @Test
    void keepsEveryAcknowledgedFilingWhenServiceAndDatabaseDieUnder200ConcurrentSubmissions()
            throws Exception {
        audit(submitWhileKilling(200, 200, List.of(Part.DISCLOSURE, Part.STORE)));
    }

    /** Submits that many drafts at once; kills after a quarter of them were acknowledged; all end at 201. */
    private Journal submitWhileKilling(int filings, int clients, List<Part> victims) throws Exception {
        Journal journal = new Journal();
        Filer filer = new Filer(system.api(), journal);
        List<Filer.Draft> drafts = new ArrayList<>();
        for (int i = 0; i < filings; i++) {
            drafts.add(filer.draft(Drafts.hygiene(COMPANIES.get(i % COMPANIES.size()),
                    "Filing " + i + ".")));
        }
        AtomicInteger finished = new AtomicInteger();
        CountDownLatch quarter = new CountDownLatch(filings / 4);
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> running = new ArrayList<>();
            for (Filer.Draft draft : drafts) {
                running.add(pool.submit(() -> {
                    filer.submitUntilAcknowledged(draft);
                    finished.incrementAndGet();
                    quarter.countDown();
                }));
            }
            // at once: a look now and then would come after the last filing on a fast machine
            assertThat(quarter.await(90, TimeUnit.SECONDS)).as("the stream flows").isTrue();
            assertThat(finished.get()).as("the kill falls into the stream").isLessThan(filings);
            for (Part victim : victims) {
                system.kill(victim);
            }
            for (Future<?> submission : running) {
                submission.get();
            }
        }
        for (Part victim : victims) {
            system.awaitReady(victim);
        }
        return journal;
    }

    private void audit(Journal journal) {
        assertThat(partitions("candour.disclosures.v1")).as("two companies in two lanes").hasSize(2);
        assertThat(partitions("candour.scores.v1")).as("two companies in two lanes").hasSize(2);
        new Auditor(system.api(), system.topics()).audit(journal);
    }

    /** Where the filings of the two companies are. */
    private Set<Integer> partitions(String topic) {
        return system.topics().records(topic).stream()
                .filter(record -> COMPANIES.contains(new String(record.key(), StandardCharsets.UTF_8)))
                .map(ConsumerRecord::partition).collect(Collectors.toSet());
    }
}
