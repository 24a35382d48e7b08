package org.candour.scoring.scores.kafka;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Evidence;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.support.event.Event;
import org.candour.support.event.Unreadable;
import org.candour.testing.EventSchemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FilingReaderTest {

    private static final String DATA = """
                                       {"type":"org.candour.disclosure.submitted.v1","disclosure":"01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f",
                                        "version":2,"revision":3,"position":17,"digest":"sha256:%s","commitment":"sha256:%s","submittedAt":"2026-11-02T09:30:00.5Z",
                                        "kind":"disclosure","company":{"id":"XI-A","name":"Acme","country":"DE"},
                                        "period":{"from":"2025-01-01","to":"2025-12-31"},"assessedOn":"2026-01-31","lang":"en",
                                        "forms":[{"id":"cpg","version":"2.0"}],"later":{"added":true},
                                        "answers":[{"form":"cpg","question":"1.A","at":{"scope":"IT"},"choice":"IMPLEMENTED","reasonGiven":true,
                                          "evidence":[{"state":"DECLARED","kind":"policy","maker":"own","date":"2025-03-01"}],
                                          "commitment":"sha256:%s"}]}
                                       """
            .formatted("a".repeat(64), "c".repeat(64), "b".repeat(64));

    @Test
    void readsWhatIsScored() {
        ReceivedFiling filing = FilingReader.read(event(DATA)).orElseThrow();

        assertThat(filing.position()).isEqualTo(17);
        assertThat(filing.version()).isEqualTo(2);
        assertThat(filing.submittedAt()).isEqualTo(Instant.parse("2026-11-02T09:30:00.500Z"));
        assertThat(filing.content().assessedOn()).hasToString("2026-01-31");
        Answer answer = filing.content().answers().getFirst();
        assertThat(answer.at()).isEqualTo(new At("scope", "IT"));
        assertThat(answer.reasonGiven()).isTrue();
        assertThat(answer.evidence().getFirst().maker()).isEqualTo(Evidence.Maker.OWN);
    }

    @Test
    void readsWhatNamesTheFiling() {
        ReceivedFiling filing = FilingReader.read(event(DATA)).orElseThrow();

        assertThat(filing.revision()).isEqualTo(3);
        assertThat(filing.commitments()).containsOnly(Map.entry("facts", "sha256:" + "c".repeat(64)),
                Map.entry("answers/cpg/1.A/scope:IT/structured", "sha256:" + "b".repeat(64)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"position\":17", "\"disclosure\":\"01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f\"",
            "\"revision\":3", "\"id\":\"XI-A\"", "\"from\":\"2025-01-01\"", "\"id\":\"cpg\",",
            "\"question\":\"1.A\",",
            "\"state\":\"DECLARED\",", "\"maker\":\"own\","})
    void refusesWhatMissesARequiredProperty(String property) {
        String without = DATA.replace(property, property.endsWith(",") ? "" : "\"other\":1");

        assertThatThrownBy(() -> FilingReader.read(event(without))).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"commitment\":\"sha256:c", "\"commitment\":\"sha256:b",
            "\"digest\":\"sha256:a"})
    void refusesADigestThatIsNone(String digest) {
        assertThatThrownBy(() -> FilingReader.read(event(DATA.replace(digest, digest + "x"))))
                .isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"version\":0", "\"version\":\"two\"", "\"version\":null"})
    void refusesAVersionThatIsNone(String version) {
        assertThatThrownBy(() -> FilingReader.read(event(DATA.replace("\"version\":2", version))))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void neverRepeatsAValueInAFault() {
        String secret = DATA.replace("2025-03-01", "the secret");

        assertThatThrownBy(() -> FilingReader.read(event(secret))).isInstanceOf(Unreadable.class)
                .message().doesNotContain("secret");
    }

    @Test
    void refusesAKeyThatIsNotTheCompany() {
        Event event = new Event("1", "/s", DisclosureSubmitted.TYPE, "XI-B", Instant.EPOCH, DATA);

        assertThatThrownBy(() -> FilingReader.read(event)).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @MethodSource
    void readsEveryExampleThatThereEverWas(String data) {
        String company = JsonMapper.shared().readTree(data).at("/company/id").stringValue();
        Event event = new Event("1", "/s", DisclosureSubmitted.TYPE, company, Instant.EPOCH, data);

        assertThat(FilingReader.read(event)).isPresent();
    }

    static Collection<String> readsEveryExampleThatThereEverWas() {
        return EventSchemas.examples(DisclosureSubmitted.TYPE).values();
    }

    @Test
    void passesOverOtherEvents() {
        Event event = new Event("1", "/s", "org.candour.disclosure.withdrawn.v1", "XI-A", Instant.EPOCH,
                "{}");

        assertThat(FilingReader.read(event)).isEmpty();
    }

    private static Event event(String data) {
        return new Event("1", "/s", DisclosureSubmitted.TYPE, "XI-A", Instant.EPOCH, data);
    }

}
