package org.candour.scoring.methodologies;

import java.util.List;

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
