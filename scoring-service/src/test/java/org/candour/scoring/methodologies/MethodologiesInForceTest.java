package org.candour.scoring.methodologies;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.Methodology;
import org.candour.support.event.Unavailable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.candour.scoring.methodologies.Desk.ADOPTER;
import static org.candour.scoring.methodologies.Desk.TODAY;
import static org.candour.scoring.methodologies.Desk.done;

class MethodologiesInForceTest {

    private final Desk desk = new Desk();

    private final MethodologiesInForce inForce = new MethodologiesInForce(desk.shipped, desk.methodologies,
            desk.sets);

    @Test
    void beginsWithWhatCameWithCandour() {
        assertThat(inForce.current().on(TODAY)).hasToString("[candour/1, rdr/2020]");
    }

    @Test
    void scoresByWhatIsAdoptedFromTheMomentOfItsAdoptionOn() {
        UploadedMethodology draft = desk.draft("water", "1");
        assertThat(inForce.current().on(TODAY)).hasToString("[candour/1, rdr/2020]");

        done(desk.adopting.adopt(draft.id(), ADOPTER, draft.head().digest(), Desk.from(TODAY.plusDays(30))));

        assertThat(inForce.current().on(TODAY)).hasToString("[candour/1, rdr/2020, water/1]");
        assertThat(inForce.current().byDigest(draft.head().digest())).map(Methodology::id).contains("water");
    }

    @Test
    void scoresFilingsOfTheDaysBeforeARetirement() {
        done(desk.retiring.retire(new MethodologyId("rdr", "2020"), ADOPTER, Desk.from(TODAY.plusDays(1))));

        InForce now = inForce.current();

        assertThat(now.on(TODAY)).hasToString("[candour/1, rdr/2020]");
        assertThat(now.on(TODAY.plusDays(1))).hasToString("[candour/1]");
        assertThat(now.knows(new FormRef("rdr", "2020"))).isTrue();
        assertThat(now.knows(new FormRef("rdr", "2022"))).isFalse();
    }

    @Test
    void saysForEverHowAScoreStandsAmongThoseOfItsFiling() {
        MethodologyId one = new MethodologyId("rdr", "2020");
        MethodologyId two = new MethodologyId("rdr", "2027");
        Methodology rules = desk.shipped.methodologies().getFirst();
        InForce now = new InForce(2, List.of(
                new InForce.Member(new AdoptedMethodology(one, "sha256:1", null,
                        MethodologySamples.decision("adopter", TODAY.plusDays(4))), rules),
                new InForce.Member(new AdoptedMethodology(two, "sha256:2",
                        MethodologySamples.decision("adopter", TODAY.plusDays(2)), null), rules)));
        Instant earlier = MethodologySamples.NOW.minusNanos(1);
        Instant later = MethodologySamples.NOW.plusNanos(1);
        Instant inForce = MethodologySamples.NOW.plus(Duration.ofDays(2));

        assertThat(now.standing(one, earlier)).isEqualTo(Standing.HEADLINE);
        assertThat(now.standing(two, earlier)).isEqualTo(Standing.RECOMPUTED);
        assertThat(now.standing(one, later)).isEqualTo(Standing.HEADLINE);
        assertThat(now.standing(two, later)).isEqualTo(Standing.BESIDE);
        assertThat(now.standing(one, inForce)).isEqualTo(Standing.BESIDE);
        assertThat(now.standing(two, inForce)).isEqualTo(Standing.HEADLINE);
    }

    @Test
    void hasTheHeadlineByWhatWasAdoptedLastIfTwoVersionsTookEffectOnOneDay() {
        MethodologyId ninth = new MethodologyId("water", "9");
        MethodologyId tenth = new MethodologyId("water", "10");
        Methodology rules = desk.shipped.methodologies().getFirst();
        Official adopter = MethodologySamples.official("adopter");
        InForce now = new InForce(2, Stream.of(ninth, tenth)
                .map(id -> new InForce.Member(new AdoptedMethodology(id, "sha256:" + id.version(),
                        new Decision(adopter, "r", TODAY.plusDays(2),
                                MethodologySamples.NOW.plusSeconds(Long.parseLong(id.version()))),
                        null), rules))
                .toList());
        Instant inForce = MethodologySamples.NOW.plus(Duration.ofDays(2));

        assertThat(now.standing(tenth, inForce)).isEqualTo(Standing.HEADLINE);
        assertThat(now.standing(ninth, inForce)).isEqualTo(Standing.BESIDE);
    }

    @Test
    void compilesEachContentOnce() {
        desk.adopt(desk.draft("water", "1"));
        Methodology first = inForce.current().on(TODAY).getLast();
        desk.adopt(desk.draft("air", "1"));

        assertThat(inForce.current().on(TODAY).getLast()).isSameAs(first);
        assertThat(inForce.current()).isSameAs(inForce.current());
    }

    @Test
    void scoresNothingByHalfOfTheRules() {
        desk.sets.replace(AdoptedSet.NONE.with(new AdoptedMethodology(new MethodologyId("water", "1"),
                "sha256:" + "0".repeat(64), MethodologySamples.decision("adopter", TODAY), null)));
        assertThatThrownBy(inForce::current).isInstanceOf(Unavailable.class).hasMessageContaining("missing");

        desk.draft("water", "1");
        assertThatThrownBy(inForce::current).isInstanceOf(Unavailable.class).hasMessageContaining("another");

        desk.methodologies.add(MethodologySamples.upload("air", "1"), "{}");
        desk.sets.replace(new AdoptedSet(2, List.of(new AdoptedMethodology(new MethodologyId("air", "1"),
                "sha256:" + "1".repeat(64), MethodologySamples.decision("adopter", TODAY), null))));
        assertThatThrownBy(inForce::current).isInstanceOf(Unavailable.class).hasMessageContaining("compiles");
    }

}
