package org.candour.disclosure.register;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.candour.disclosure.register.json.OpenedFiling;
import org.candour.disclosure.register.json.OpenedFiling.Part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SealingTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void opensToWhatWasSealed() {
        Filing filing = FilingSamples.filing();

        OpenedFiling opened = OpenedFiling.of(filing);

        assertThat(opened.facts()).isEqualTo(JSON.valueToTree(FilingSamples.contents().facts()));
        assertThat(opened.answers()).containsExactly("answers/f/2/structured", "answers/f/1/structured",
                "answers/f/3/structured");
        assertThat(String.valueOf(opened.content("answers/f/2/free"))).contains("said freely");
        assertThat(opened.parts().keySet()).containsExactly("answers/f/1/structured", "answers/f/2/free",
                "answers/f/2/structured", "answers/f/3/free", "answers/f/3/structured", "facts", "reviewers");
    }

    @Test
    void hasPartsForReviewersInItsDigestByOnePart() {
        Filing filing = FilingSamples.filing();
        OpenedFiling opened = OpenedFiling.of(filing);
        Part reviewers = part(opened, "reviewers");

        assertThat(commitments(opened, true)).containsOnlyKeys("answers/f/3/free", "answers/f/3/structured");
        assertThat(Sealing.digest(commitments(opened, false))).isEqualTo(filing.digest());
        assertThat(Sealing.commitment(Base64.getUrlDecoder().decode(reviewers.salt()),
                Sealing.list(commitments(opened, true)))).isEqualTo(reviewers.commitment());
    }

    @Test
    void hasThatPartAlsoWhereNothingIsForReviewers() {
        OpenedFiling none = OpenedFiling
                .of(FilingSamples.filing(FilingSamples.contents(List.of(), List.of())));
        OpenedFiling again = OpenedFiling
                .of(FilingSamples.filing(FilingSamples.contents(List.of(), List.of())));
        OpenedFiling some = OpenedFiling.of(FilingSamples.filing());

        assertThat(commitments(none, true)).isEmpty();
        assertThat(commitments(none, false).keySet()).isEqualTo(commitments(some, false).keySet());
        assertThat(part(none, "reviewers").commitment()).isNotEqualTo(part(again, "reviewers").commitment());
    }

    private static Part part(OpenedFiling opened, String key) {
        return Objects.requireNonNull(opened.parts().get(key));
    }

    private static Map<String, String> commitments(OpenedFiling opened, boolean reviewersOnly) {
        return opened.parts().entrySet().stream()
                .filter(each -> each.getValue().reviewersOnly() == reviewersOnly)
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().commitment()));
    }

    @Test
    void commitsToTheSamePartDifferentlyEachTime() {
        UUID disclosure = UUID.randomUUID();

        assertThat(commitmentToFacts(FilingSamples.filing(disclosure)))
                .isNotEqualTo(commitmentToFacts(FilingSamples.filing(disclosure)));
    }

    @Test
    void announcesTheCommitmentToTheFacts() {
        Filing filing = FilingSamples.filing();

        assertThat(JSON.readTree(filing.event()).path("commitment").stringValue())
                .isEqualTo(commitmentToFacts(filing));
    }

    @Test
    void opensFilingsOfBeforeThatWasAnnounced() {
        Filing filing = FilingSamples.filing();
        String event = filing.event().replace("\"commitment\":\"" + commitmentToFacts(filing) + "\",", "");
        Filing old = new Filing(filing.disclosure(), 1, 2, filing.company(), filing.actor(),
                filing.submittedAt(), filing.digest(), event, filing.sealed());

        assertThat(event).isNotEqualTo(filing.event());
        assertThat(OpenedFiling.of(old)).isEqualTo(OpenedFiling.of(filing));
    }

    private static String commitmentToFacts(Filing filing) {
        return part(OpenedFiling.of(filing), "facts").commitment();
    }

    @Test
    void neverPutsFreePartsOrSaltsIntoTheEvent() {
        Filing filing = FilingSamples.filing();
        JsonNode event = JSON.readTree(new Entry(7, filing).event().data());

        assertThat(event.path("position").longValue()).isEqualTo(7);
        assertThat(event.path("digest").stringValue()).isEqualTo(filing.digest());
        assertThat(event.path("answers").get(0).path("commitment").stringValue())
                .matches("sha256:[0-9a-f]{64}");
        assertThat(event.toString()).doesNotContain("said freely").doesNotContain("salt");
    }

    @Test
    void noticesThatAPartIsAnotherThanWasFiled() {
        Filing filing = FilingSamples.filing();
        Filing tampered = new Filing(filing.disclosure(), 1, 2, filing.company(), filing.actor(),
                filing.submittedAt(), filing.digest(), filing.event().replace("YES", "NOT"), filing.sealed());

        assertThatThrownBy(() -> OpenedFiling.of(tampered)).hasMessageContaining("do not give its digest");
    }

    @Test
    void ordersTheDigestByKey() {
        assertThat(Sealing.digest(Map.of("b", "sha256:2", "a", "sha256:1")))
                .isEqualTo("sha256:" + sha256("[[\"a\",\"sha256:1\"],[\"b\",\"sha256:2\"]]"));
    }

    private static String sha256(String text) {
        try {
            return java.util.HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
