package org.candour.scoring.challenges;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

import org.candour.scoring.challenges.ChallengeState.Filed;
import org.candour.scoring.methodologies.Pseudonyms;
import org.candour.scoring.scores.Publication;
import org.candour.scoring.sources.PublicSource;
import org.candour.support.id.UuidV7;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;
import org.candour.support.problem.Finding;

/** Takes challenges of answers that everybody may read, in the newest version that is published. */
public final class FileChallenge {

    /** How many working days there are for deciding whether it is admitted. */
    public static final int DAYS_FOR_ADMISSION = 10;

    /** How many open challenges a person may have. */
    public static final int MOST_OPEN = 20;

    /** How many a person may file within a day of 24 hours, however soon they are over. */
    public static final int MOST_A_DAY = 40;

    private static final Duration DAY = Duration.ofDays(1);

    private final ChallengeDesk desk;

    private final ChallengeableFilings filings;

    /**
     * Files with these.
     *
     * @param desk has the challenges
     * @param filings what is published
     */
    public FileChallenge(ChallengeDesk desk, ChallengeableFilings filings) {
        this.desk = desk;
        this.filings = filings;
    }

    /**
     * Files a challenge. The same words of the same person about the same answer and source again are the same challenge.
     *
     * @param proposed what is said
     * @param who anyone with an account for which a person answers
     * @return the challenge
     */
    public Outcome<Challenge, ChallengeRefusal> file(ProposedChallenge proposed, Party who) {
        String person = who.person();
        if (person == null) {
            return new Refused<>(new ChallengeRefusal.NamesNoPerson());
        }
        if (proposed.disclosure() == null || proposed.version() == null) {
            return new Refused<>(new ChallengeRefusal.BreaksRules(proposed.findings()));
        }
        SortedMap<Integer, Publication> versions = filings.of(proposed.disclosure());
        Publication version = versions.get(proposed.version());
        if (version == null) {
            return new Refused<>(new ChallengeRefusal.NothingThere());
        }
        ChallengedAnswer about = proposed.about(version.company());
        List<Finding> findings = findings(proposed, about, version, versions.lastKey());
        PublicSource source = PublicSource.of(ProposedChallenge.given(proposed.source())).orElse(null);
        if (!findings.isEmpty() || source == null) {
            return new Refused<>(new ChallengeRefusal.BreaksRules(findings));
        }
        return who.speaksFor(about)
                ? new Refused<>(new ChallengeRefusal.HasAConflict())
                : filed(proposed, about, source, person);
    }

    private List<Finding> findings(ProposedChallenge proposed, ChallengedAnswer about, Publication version,
            int newest) {
        List<Finding> findings = new ArrayList<>(proposed.findings());
        if (version.version() != newest) {
            findings.add(Finding.error("/version", "is not the newest that is published"));
        }
        if (findings.stream().noneMatch(each -> isOfPlace(each.pointer()))
                && !filings.shows(version, about)) {
            findings.add(Finding.error("/question", "has no answer there that everybody may read"));
        }
        return findings;
    }

    private static boolean isOfPlace(String pointer) {
        return List.of("/form", "/question", "/at").contains(pointer);
    }

    private Outcome<Challenge, ChallengeRefusal> filed(ProposedChallenge proposed, ChallengedAnswer about,
            PublicSource source,
            String person) {
        String statement = ProposedChallenge.given(proposed.statement()).strip();
        Optional<Challenge> open = desk.challenges().open(about, source);
        if (open.isPresent()) {
            return standing(open.get(), about, statement, person);
        }
        if (filedWithinADay(person) >= MOST_A_DAY) {
            return new Refused<>(new ChallengeRefusal.HasFiledTooMany(MOST_A_DAY));
        }
        UUID id = UuidV7.next();
        if (!desk.challengers().add(new Challenger(id, person, proposed.showName(), desk.now()), MOST_OPEN)) {
            return new Refused<>(new ChallengeRefusal.HasTooMany(MOST_OPEN));
        }
        Challenge challenge = new Challenge(id, 1, about, statement, source, desk.now(), Pseudonyms.fresh(),
                new Filed(WorkingDays.after(desk.now(), DAYS_FOR_ADMISSION)));
        Challenge stands = desk.challenges().add(challenge);
        if (stands.id().equals(id)) {
            return new Done<>(challenge);
        }
        desk.challengers().erase(id);
        return standing(stands, about, statement, person);
    }

    private long filedWithinADay(String person) {
        Instant from = desk.now().minus(DAY);
        return desk.challengers().of(person).stream().filter(one -> one.filed().isAfter(from)).count();
    }

    /** What is sent again is the same challenge, however many its person has by now. */
    private Outcome<Challenge, ChallengeRefusal> standing(Challenge stands, ChallengedAnswer about,
            String statement, String person) {
        boolean same = stands.statement().equals(statement) && stands.about().equals(about)
                && desk.isChallenger(stands, person);
        return same ? new Done<>(stands) : new Refused<>(new ChallengeRefusal.IsChallenged());
    }

}
