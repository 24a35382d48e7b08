package org.candour.notification.lessons;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EraseOriginsTest {

    private final Desk desk = new Desk(Desk.atOnce());

    @ParameterizedTest
    @ValueSource(strings = {"publish", "refuse", "hold"})
    void erasesAnOrigin30DaysAfterTheDecision(String verdict) {
        UUID id = share();
        desk.decide(id, verdict);

        desk.clock.pass(Duration.ofDays(30).minusSeconds(1));
        desk.erase.run();
        assertThat(desk.origins.of(id)).isPresent();

        desk.clock.pass(Duration.ofSeconds(1));
        desk.erase.run();
        assertThat(desk.origins.of(id)).isEmpty();
    }

    @Test
    void keepsOriginsOfWhatIsUndecided() {
        UUID id = share();

        desk.clock.pass(Duration.ofDays(300));
        desk.erase.run();

        assertThat(desk.origins.of(id)).isPresent();
    }

    @Test
    void hidesACandidateFromItsCompanyOnceTheOriginIsGone() {
        UUID id = share();
        assertThat(desk.read.findOwn(id, java.util.Set.of(Samples.ACME))).isPresent();
        assertThat(desk.read.findOwn(id, java.util.Set.of(Samples.GLOBEX))).isEmpty();

        desk.decide(id, "refuse");
        desk.clock.pass(Duration.ofDays(30));
        desk.erase.run();

        assertThat(desk.read.findOwn(id, java.util.Set.of(Samples.ACME))).isEmpty();
    }

    private UUID share() {
        return desk.shareBy(Samples.ACME, json -> json.put("attribution", "unnamed")).id();
    }
}
