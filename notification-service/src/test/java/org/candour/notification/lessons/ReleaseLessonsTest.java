package org.candour.notification.lessons;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.candour.notification.companies.Company;

import static org.assertj.core.api.Assertions.assertThat;

class ReleaseLessonsTest {

    private static final String INITECH = "XI-LEI-ZZZZ00INITECH0000026";

    @Test
    void waitsForEnoughCompanies() {
        Desk desk = batching();
        approve(desk, Samples.ACME);
        approve(desk, Samples.ACME);
        approve(desk, Samples.GLOBEX);
        assertThat(desk.lessons.after(0, 10)).isEmpty();

        approve(desk, INITECH);

        assertThat(desk.lessons.after(0, 10)).hasSize(4);
    }

    @Test
    void releasesABatchAtOneTimeAndInNoOrderOfArrival() {
        Desk desk = batching();
        approve(desk, Samples.ACME);
        desk.clock.pass(Duration.ofMinutes(5));
        approve(desk, Samples.GLOBEX);
        desk.clock.pass(Duration.ofMinutes(5));
        approve(desk, INITECH);

        List<Lesson> released = desk.lessons.after(0, 10);
        assertThat(released).extracting(Lesson::publishedAt).containsOnly(released.getFirst().publishedAt());
        assertThat(released).extracting(Lesson::sequence).containsExactly(1L, 2L, 3L);
    }

    @Test
    void waitsForTheIntervalBetweenBatches() {
        Desk desk = batching();
        List.of(Samples.ACME, Samples.GLOBEX, INITECH).forEach(company -> approve(desk, company));
        List.of(Samples.ACME, Samples.GLOBEX, INITECH).forEach(company -> approve(desk, company));
        assertThat(desk.lessons.after(0, 10)).hasSize(3);

        desk.clock.pass(Duration.ofHours(24));
        desk.release.run();

        assertThat(desk.lessons.after(0, 10)).hasSize(6);
    }

    private static Desk batching() {
        Desk desk = new Desk(new BatchPolicy(Duration.ofHours(24), 3, Duration.ofDays(30)));
        desk.companies.keep(new Company(INITECH, 1, "Initech", true));
        return desk;
    }

    private static void approve(Desk desk, String company) {
        UUID id = desk.shareBy(company, json -> json.put("attribution", "unnamed")).id();
        desk.decide(id, "publish");
    }
}
