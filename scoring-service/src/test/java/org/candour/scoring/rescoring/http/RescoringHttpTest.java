package org.candour.scoring.rescoring.http;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.methodologies.http.Lifetime;
import org.candour.scoring.onrecord.WalkRegister;
import org.candour.scoring.scores.Filings;
import org.candour.scoring.scores.RealFilings;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.RunningService;
import org.candour.scoring.scores.ScoreAnnouncements;

class RescoringHttpTest {

    private static RunningService service;

    private static Lifetime life;

    @BeforeAll
    static void start() {
        service = RunningService.startForHttp(RunningService.InMemory.class,
                RunningService.StandingClock.class, Silent.class);
        life = new Lifetime(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void saysHowFarItHasComeAndWhatItCouldNotScore() {
        List<ReceivedFiling> filings = List.of(RealFilings.candour(1), unscorable(2));
        service.bean(Filings.class).keep(filings);
        String digest = life.draft("water", "1");
        life.adopt(Lifetime.adopter(), "/water/1", digest, "2026-12-01").expectStatus().isCreated();

        get("/water/1/rescoring").expectStatus().isOk().expectBody().jsonPath("$.status").isEqualTo("waiting")
                .jsonPath("$.digest").isEqualTo(digest).jsonPath("$.upTo").isEqualTo(0)
                .jsonPath("$.end").doesNotExist();
        WalkRegister walk = service.bean(WalkRegister.class);
        while (walk.step()) {
            // until nothing is left
        }
        get("/water/1/rescoring").expectStatus().isOk().expectBody()
                .jsonPath("$.status").isEqualTo("finished")
                .jsonPath("$.startedAt").isEqualTo("2026-11-02T09:30:00Z")
                .jsonPath("$.endedAt").isEqualTo("2026-11-02T09:30:00Z")
                .jsonPath("$.scored").isEqualTo(1)
                .jsonPath("$.notScored[0].reason").isEqualTo("unknown-answer")
                .jsonPath("$.notScored[0].positions[0]").isEqualTo(2);
    }

    @Test
    void answersThatNobodyAdoptedIt() {
        life.draft("fire", "1");

        for (String path : List.of("/fire/1", "/unheard/1", "/candour/1", "/NO ID/1")) {
            get(path + "/rescoring").expectStatus().isNotFound();
        }
    }

    /** Tells nobody. */
    static class Silent {

        @Bean
        @Primary
        ScoreAnnouncements silence() {
            return _ -> {};
        }

    }

    private static ReceivedFiling unscorable(long position) {
        Answer answer = new Answer("rights-security", "R1", null, "NEVER_HEARD_OF", List.of(), false,
                List.of());
        return RealFilings.of(position, new Filing(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), null,
                List.of(new FormRef("rights-security", "1")), List.of(answer)));
    }

    private static ResponseSpec get(String path) {
        return life.get(Lifetime.adopter(), path);
    }

}
