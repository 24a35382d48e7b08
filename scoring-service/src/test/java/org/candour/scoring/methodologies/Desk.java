package org.candour.scoring.methodologies;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.candour.scoring.MovableClock;
import org.candour.scoring.engine.yaml.MethodologyYaml;
import org.candour.scoring.engine.yaml.ShippedMethodologies;
import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything that the life of a methodology needs, over fakes. */
final class Desk {

    static final Acting AUTHOR = acting("author", "ann");

    static final Acting ADOPTER = acting("adopter", "ben");

    static final LocalDate TODAY = MethodologySamples.TODAY;

    final MovableClock clock = new MovableClock(MethodologySamples.NOW);

    final Shipped shipped = new Shipped(ShippedMethodologies.all());

    final InMemoryMethodologies methodologies = new InMemoryMethodologies();

    final InMemoryAdoptedSets sets = new InMemoryAdoptedSets();

    final InMemoryComments comments = new InMemoryComments();

    final Map<String, SeenBacktest> tried = new HashMap<>();

    final ReadMethodologies reading = new ReadMethodologies(shipped, methodologies, sets);

    final UploadMethodology uploading = new UploadMethodology(shipped, methodologies,
            text -> MethodologyYaml.read(new ByteArrayInputStream(text)), clock);

    final OpenMethodology opening = new OpenMethodology(shipped, methodologies, clock);

    final DiscussMethodology discussion = new DiscussMethodology(reading, methodologies, comments, clock);

    final AdoptMethodology adopting = new AdoptMethodology(shipped, methodologies, sets,
            digest -> Optional.ofNullable(tried.get(digest)), clock);

    final RetireMethodology retiring = new RetireMethodology(shipped, methodologies, sets, clock);

    /** Somebody who calls with a client. */
    static Acting acting(String client, String person) {
        return new Acting("client:" + client, "user:" + person);
    }

    /** A draft of the author's. */
    UploadedMethodology draft(String id, String version) {
        return done(uploading.upload(AUTHOR, text(id, version, 1)));
    }

    /** A decision with effect from a day on. */
    static DecisionDraft from(LocalDate day) {
        return new DecisionDraft("Because it was discussed.", day);
    }

    /** Adopts a draft at once. */
    AdoptedMethodology adopt(UploadedMethodology draft) {
        return done(adopting.adopt(draft.id(), ADOPTER, draft.head().digest(), from(TODAY)));
    }

    static byte[] text(String id, String version, int weight) {
        return MethodologySamples.text(id, version, weight).getBytes(StandardCharsets.UTF_8);
    }

    static <T> T done(Outcome<T, Refusal> outcome) {
        assertThat(outcome).isInstanceOf(Done.class);
        return ((Done<T, Refusal>) outcome).value();
    }

    static Refusal refusal(Outcome<?, Refusal> outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused<?, Refusal>) outcome).why();
    }

}
