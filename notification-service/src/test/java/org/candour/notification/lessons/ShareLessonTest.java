package org.candour.notification.lessons;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

class ShareLessonTest {

    private final Desk desk = new Desk(Desk.atOnce());

    @Test
    void keepsNothingOfTheCompanyWithAnUnnamedText() {
        Candidate candidate = desk.shareBy(Samples.ACME, json -> json.put("attribution", "unnamed"));

        assertThat(candidate.toString()).doesNotContain("ACME").doesNotContain("someone");
        assertThat(desk.origins.of(candidate.id())).contains(new Origin(Samples.ACME, "client:someone"));
    }

    @Test
    void keepsNoOriginOfANamedLesson() {
        Candidate candidate = desk.shareBy(Samples.ACME, _ -> {});

        assertThat(candidate.company()).isEqualTo(Samples.ACME);
        assertThat(desk.origins.of(candidate.id())).isEmpty();
    }

    @Test
    void readsABareLei() {
        Candidate candidate = desk.share.share(
                Samples.draft(json -> json.put("company", "ZZZZ00ACME0000000004")),
                "client:acme", Set.of(Samples.ACME), null);

        assertThat(candidate.company()).isEqualTo(Samples.ACME);
    }

    @Test
    void refusesAnotherCompany() {
        assertThatThrownBy(
                () -> desk.share.share(Samples.draft(_ -> {}), "client:globex", Set.of(Samples.GLOBEX), null))
                .asInstanceOf(type(LessonRefusedException.class)).extracting(LessonRefusedException::refusal)
                .isEqualTo(new LessonRefused.NotTheirCompany());
    }

    @Test
    void givesTheSameCandidateForTheSameKeyAndLesson() {
        Candidate first = share("acme", "key", "A title");

        assertThat(share("acme", "key", "A title")).isEqualTo(first);
        assertThat(share("acme", "other key", "A title").id()).isNotEqualTo(first.id());
        assertThat(share("other client", "key", "A title").id()).isNotEqualTo(first.id());
    }

    @Test
    void refusesAnotherLessonUnderTheSameKey() {
        share("acme", "key", "A title");

        assertThatThrownBy(() -> share("acme", "key", "Another title"))
                .asInstanceOf(type(LessonRefusedException.class)).extracting(LessonRefusedException::refusal)
                .isEqualTo(new LessonRefused.KeyBelongsToAnotherLesson());
    }

    @Test
    void doesNotUseUpTheKeyOfARefusedLesson() {
        assertThatThrownBy(() -> share("acme", "key", "")).isInstanceOf(LessonRefusedException.class);

        assertThat(share("acme", "key", "A title")).isNotNull();
    }

    @Test
    void bringsBackNoOriginThatWasErased() {
        Candidate candidate = share("acme", "key", "A title");
        desk.decide(candidate.id(), "refuse");
        desk.clock.pass(EraseOrigins.KEPT);
        desk.erase.run();

        share("acme", "key", "A title");

        assertThat(desk.origins.of(candidate.id())).isEmpty();
    }

    private Candidate share(String client, String key, String title) {
        return desk.share.share(Samples.draft(json -> json.put("attribution", "unnamed").put("title", title)),
                "client:" + client, Set.of(Samples.ACME), key);
    }
}
