package org.candour.notification.lessons;

import java.time.Duration;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.notification.companies.Company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

class DecideCandidateTest {

    private final Desk desk = new Desk(Desk.atOnce());

    @Test
    void publishesUnderARandomId() {
        Candidate candidate = desk.shareBy(Samples.ACME, json -> json.put("attribution", "unnamed"));

        Candidate decided = desk.decide(candidate.id(), "publish");

        Lesson lesson = desk.lessons.after(0, 10).getFirst();
        assertThat(lesson.publicId()).isNotEqualTo(candidate.id());
        assertThat(decided.state()).isInstanceOfSatisfying(CandidateState.Published.class, published -> {
            assertThat(published.publicId()).isEqualTo(lesson.publicId());
            assertThat(published.publishedAt()).isEqualTo(lesson.publishedAt());
        });
        assertThat(lesson.credit()).isNull();
    }

    @Test
    void creditsANamedLessonByTheNameOfTheMoment() {
        Candidate candidate = desk.shareBy(Samples.ACME, _ -> {});
        desk.companies.keep(new Company(Samples.ACME, 2, "Acme Water\u0000 & Sons", true));

        desk.decide(candidate.id(), "publish");

        assertThat(desk.lessons.after(0, 10).getFirst().credit())
                .isEqualTo(new Lesson.Credit(Samples.ACME, "Acme Water & Sons"));
    }

    @Test
    void decidesAgainAboutWhatIsHeld() {
        Candidate candidate = desk.shareBy(Samples.ACME, _ -> {});

        assertThat(desk.decide(candidate.id(), "hold").state().status()).isEqualTo(CandidateStatus.HELD);
        assertThat(desk.decide(candidate.id(), "publish").state().status())
                .isEqualTo(CandidateStatus.PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"publish", "refuse"})
    void keepsEveryOtherDecision(String first) {
        Candidate candidate = desk.shareBy(Samples.ACME, _ -> {});
        desk.decide(candidate.id(), first);

        assertRefused(() -> desk.decide(candidate.id(), "hold"), new LessonRefused.AlreadyDecided());
    }

    @Test
    void answersTheSameDecisionAgain() {
        Candidate candidate = desk.shareBy(Samples.ACME, _ -> {});

        assertThat(desk.decide(candidate.id(), "publish")).isEqualTo(desk.decide(candidate.id(), "publish"));
        assertThat(desk.lessons.after(0, 10)).hasSize(1);
    }

    @Test
    void publishesOnlyWhatIsClear() {
        Candidate candidate = desk.shareBy(Samples.ACME, json -> json.put("tlp", "TLP:GREEN"));

        assertRefused(() -> desk.decide(candidate.id(), "publish"), new LessonRefused.NotClear());
        assertThat(desk.decide(candidate.id(), "refuse").state().status()).isEqualTo(CandidateStatus.REFUSED);
    }

    @Test
    void creditsOnlyVerifiedCompanies() {
        desk.companies.keep(new Company(Samples.ACME, 2, "Acme Water", false));
        Candidate candidate = desk.shareBy(Samples.ACME, _ -> {});

        assertRefused(() -> desk.decide(candidate.id(), "publish"), new LessonRefused.CompanyNotVerified());
    }

    @Test
    void knowsNoOtherCandidates() {
        assertRefused(() -> desk.decide(UUID.randomUUID(), "hold"), new LessonRefused.NoSuchCandidate());
    }

    @Test
    void asksForAReasonAndForTheAnswerToTheQuestion() {
        Candidate candidate = desk.shareBy(Samples.ACME, _ -> {});

        assertThatThrownBy(() -> desk.decide.decide(candidate.id(), "publish", " ", null, "client:moderator"))
                .asInstanceOf(type(LessonRefusedException.class))
                .extracting(e -> ((LessonRefused.Unfit) e.refusal()).findings().stream()
                        .map(LessonFinding::pointer).toList())
                .isEqualTo(java.util.List.of("/reason", "/identifiable"));
    }

    @Test
    void decidesAgainAboutWhatHasWaitedTooLong() {
        Desk slow = new Desk(new BatchPolicy(Duration.ofHours(24), 3, Duration.ofDays(30)));
        Candidate candidate = slow.shareBy(Samples.ACME, _ -> {});
        slow.decide(candidate.id(), "publish");
        slow.clock.pass(Duration.ofDays(31));

        assertThat(slow.read.undecided(null, 10)).extracting(Candidate::id).containsExactly(candidate.id());
        assertThat(slow.decide(candidate.id(), "publish").state().status())
                .isEqualTo(CandidateStatus.PUBLISHED);
        assertThat(slow.read.undecided(null, 10)).isEmpty();
    }

    @Test
    void changesNothingOnceABatchIsLeaving() {
        Desk slow = new Desk(new BatchPolicy(Duration.ofHours(24), 3, Duration.ofDays(30)));
        Candidate candidate = slow.shareBy(Samples.ACME, _ -> {});
        Candidate approved = slow.decide(candidate.id(), "publish");
        slow.candidates.replace(approved.in(new CandidateState.Approved(
                java.util.Objects.requireNonNull(approved.decision()), UUID.randomUUID(), true)));
        slow.clock.pass(Duration.ofDays(31));

        assertRefused(() -> slow.decide(candidate.id(), "refuse"), new LessonRefused.AlreadyDecided());
    }

    private static void assertRefused(ThrowingCallable call, LessonRefused refusal) {
        assertThatThrownBy(call).asInstanceOf(type(LessonRefusedException.class))
                .extracting(LessonRefusedException::refusal).isEqualTo(refusal);
    }
}
