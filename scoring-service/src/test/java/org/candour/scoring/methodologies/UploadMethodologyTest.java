package org.candour.scoring.methodologies;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.support.problem.Finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.methodologies.Desk.AUTHOR;
import static org.candour.scoring.methodologies.Desk.done;
import static org.candour.scoring.methodologies.Desk.refusal;
import static org.candour.scoring.methodologies.Desk.text;

class UploadMethodologyTest {

    private static final MethodologyId WATER = new MethodologyId("water", "1");

    private final Desk desk = new Desk();

    @Test
    void keepsADraftWithItsAuthor() {
        UploadedMethodology draft = desk.draft("water", "1");

        assertThat(draft.author().person()).isEqualTo(AUTHOR.person());
        assertThat(draft.uploaded()).isEqualTo(desk.clock.instant());
        assertThat(desk.methodologies.read(WATER)).hasValueSatisfying(whole -> {
            assertThat(whole.methodology()).isEqualTo(draft);
            assertThat(whole.canonical()).startsWith("{\"cases\":[").contains("\"id\":\"water\"");
        });
    }

    @Test
    void takesTheSameDraftAgainAsOne() {
        UploadedMethodology draft = desk.draft("water", "1");
        desk.clock.pass(Duration.ofHours(1));

        assertThat(desk.draft("water", "1")).isEqualTo(draft);
    }

    @Test
    void refusesANameThatIsTaken() {
        desk.draft("water", "1");

        assertThat(refusal(desk.uploading.upload(AUTHOR, text("water", "1", 2))))
                .isInstanceOf(Refusal.NameIsTaken.class);
        assertThat(refusal(desk.uploading.upload(Desk.acting("other", "cem"), text("water", "1", 1))))
                .isInstanceOf(Refusal.NameIsTaken.class);
        assertThat(refusal(desk.uploading.upload(AUTHOR, text("rdr", "2020", 1))))
                .isInstanceOf(Refusal.NameIsTaken.class);
    }

    @Test
    void refusesAnAuthorOfWhomNoPersonIsKnown() {
        Acting nobody = new Acting("client:author", null);

        assertThat(refusal(desk.uploading.upload(nobody, text("water", "1", 1))))
                .isInstanceOf(Refusal.NamesNoPerson.class);
        assertThat(desk.methodologies.all()).isEmpty();
    }

    @Test
    void namesEveryFaultAndKeepsNothing() {
        byte[] broken = new String(text("water", "1", 1), StandardCharsets.UTF_8)
                .replace("of: R1", "of: R9").replace("of: R2", "of: R8").getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(desk.uploading.upload(AUTHOR, broken)))
                .isInstanceOfSatisfying(Refusal.BreaksRules.class, faults -> assertThat(faults.findings())
                        .extracting(Finding::pointer)
                        .contains("/rules/all/weighted/0/of", "/rules/all/weighted/1/of"));
        assertThat(desk.methodologies.all()).isEmpty();
    }

    @Test
    void runsItsCases() {
        byte[] wrong = new String(text("water", "1", 1), StandardCharsets.UTF_8)
                .replace("value: 50", "value: 51")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(refusal(desk.uploading.upload(AUTHOR, wrong)))
                .isInstanceOfSatisfying(Refusal.BreaksRules.class, faults -> assertThat(faults.findings())
                        .extracting(Finding::pointer).containsExactly("/cases/0/results/total/value"));
    }

    @Test
    void replacesADraftByTheSamePersonWithAnotherClient() {
        UploadedMethodology draft = desk.draft("water", "1");
        desk.clock.pass(Duration.ofHours(1));

        UploadedMethodology next = done(desk.uploading.replace(WATER, Desk.acting("browser", "ann"),
                draft.head().digest(), text("water", "1", 2)));

        assertThat(next.revision()).isEqualTo(2);
        assertThat(next.head().digest()).isNotEqualTo(draft.head().digest());
        assertThat(next.uploaded()).isEqualTo(desk.clock.instant());
        assertThat(next.author()).isEqualTo(draft.author());
        assertThat(desk.methodologies.read(WATER)).hasValueSatisfying(
                whole -> assertThat(whole.canonical()).contains("\"weight\":2"));
    }

    @Test
    void replacesNothingForAnother() {
        UploadedMethodology draft = desk.draft("water", "1");

        for (Acting other : new Acting[]{Desk.acting("author", "cem"), new Acting("client:author", null)}) {
            assertThat(refusal(
                    desk.uploading.replace(WATER, other, draft.head().digest(), text("water", "1", 2))))
                    .isInstanceOf(Refusal.IsNotTheAuthor.class);
        }
        assertThat(desk.methodologies.find(WATER)).contains(draft);
    }

    @Test
    void replacesOnlyWhatTheAuthorHasSeen() {
        UploadedMethodology draft = desk.draft("water", "1");
        String seen = draft.head().digest();
        done(desk.uploading.replace(WATER, AUTHOR, seen, text("water", "1", 2)));

        assertThat(refusal(desk.uploading.replace(WATER, AUTHOR, seen, text("water", "1", 3))))
                .isInstanceOf(Refusal.ContentIsAnother.class);
    }

    @Test
    void takesTheSameContentAgainAsOne() {
        String first = desk.draft("water", "1").head().digest();
        UploadedMethodology second = done(
                desk.uploading.replace(WATER, AUTHOR, first, text("water", "1", 2)));

        assertThat(done(desk.uploading.replace(WATER, AUTHOR, first, text("water", "1", 2))))
                .isEqualTo(second);
    }

    @Test
    void replacesNothingUnderAnotherName() {
        String seen = desk.draft("water", "1").head().digest();

        assertThat(refusal(desk.uploading.replace(WATER, AUTHOR, seen, text("water", "2", 1))))
                .isInstanceOfSatisfying(Refusal.BreaksRules.class, faults -> assertThat(faults.findings())
                        .extracting(Finding::pointer).containsExactly("/version"));
        assertThat(refusal(desk.uploading.replace(WATER, AUTHOR, seen, text("air", "1", 1))))
                .isInstanceOfSatisfying(Refusal.BreaksRules.class, faults -> assertThat(faults.findings())
                        .extracting(Finding::pointer).containsExactly("/id"));
    }

    @Test
    void replacesNothingThatIsSettled() {
        UploadedMethodology opened = desk.draft("water", "1");
        done(desk.opening.open(WATER, AUTHOR, Desk.TODAY.plusDays(1)));
        UploadedMethodology adopted = desk.draft("air", "1");
        desk.adopt(adopted);

        assertThat(
                refusal(desk.uploading.replace(WATER, AUTHOR, opened.head().digest(), text("water", "1", 2))))
                .isInstanceOf(Refusal.ContentIsSettled.class);
        assertThat(refusal(
                desk.uploading.replace(adopted.id(), AUTHOR, adopted.head().digest(), text("air", "1", 2))))
                .isInstanceOf(Refusal.ContentIsSettled.class);
        assertThat(refusal(
                desk.uploading.replace(new MethodologyId("rdr", "2020"), AUTHOR, "", text("rdr", "2020", 1))))
                .isInstanceOf(Refusal.ContentIsSettled.class);
        assertThat(refusal(
                desk.uploading.replace(new MethodologyId("fire", "1"), AUTHOR, "", text("fire", "1", 1))))
                .isInstanceOf(Refusal.NothingThere.class);
    }

}
