package org.candour.notification.lessons;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;

import org.candour.notification.companies.Companies;
import org.candour.notification.companies.Company;

/**
 * Releases approved lessons in batches. Each step can be repeated: a batch that a crash interrupted is finished by
 * whoever comes next, and each of its lessons leaves exactly once.
 */
public final class ReleaseLessons {

    private static final int BATCH = 100;

    private final Candidates candidates;
    private final Origins origins;
    private final Batches batches;
    private final Lessons lessons;
    private final Companies companies;
    private final BatchPolicy policy;
    private final ReleaseNotice notice;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    public ReleaseLessons(Candidates candidates, Origins origins, Batches batches, Lessons lessons,
            Companies companies, BatchPolicy policy,
            ReleaseNotice notice, Clock clock) {
        this.candidates = candidates;
        this.origins = origins;
        this.batches = batches;
        this.lessons = lessons;
        this.companies = companies;
        this.policy = policy;
        this.notice = notice;
        this.clock = clock;
    }

    /** Finishes what was begun, and lets every batch leave whose time has come. */
    public void run() {
        run(null);
    }

    /** As {@link #run()}, and lets one candidate leave without waiting for others. */
    void run(@Nullable UUID alone) {
        oneAtATime.lock();
        try {
            if (alone != null) {
                finish(batches.current());
                depart(List.of(alone));
            }
            boolean departed = true;
            while (departed) {
                finish(batches.current());
                departed = depart(due());
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    private List<UUID> due() {
        if (!policy.isTime(batches.current(), clock.instant())) {
            return List.of();
        }
        List<Candidate> approved = candidates.list(Set.of(CandidateStatus.APPROVED), null, BATCH);
        long companiesAmong = approved.stream().map(this::company).filter(Objects::nonNull).distinct()
                .count();
        if (approved.isEmpty() || !policy.isEnough(companiesAmong)) {
            return List.of();
        }
        // by their random ids: the order within a batch tells nothing about the order of arrival
        return approved.stream().map(Candidate::id).sorted(Comparator.comparing(UUID::toString)).toList();
    }

    private @Nullable String company(Candidate candidate) {
        return candidate.company() != null
                ? candidate.company()
                : origins.of(candidate.id()).map(Origin::company).orElse(null);
    }

    private boolean depart(List<UUID> members) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return !members.isEmpty() && batches.open(new Batch(batches.current().number() + 1, now, members));
    }

    private void finish(Batch batch) {
        if (batch.isClosed()) {
            return;
        }
        batch.members().forEach(id -> release(id, batch.at()));
        batches.close(batch);
        notice.released();
    }

    private void release(UUID id, Instant at) {
        boolean settled = false;
        while (!settled) {
            Candidate candidate = candidates.find(id).orElseThrow();
            settled = !(candidate.state() instanceof CandidateState.Approved approved)
                    || step(candidate, approved, at);
        }
    }

    /** Takes one step and tells whether it was the last. */
    private boolean step(Candidate candidate, CandidateState.Approved approved, Instant at) {
        if (!approved.leaving()) {
            candidates.replace(
                    candidate
                            .in(new CandidateState.Approved(approved.decision(), approved.publicId(), true)));
            return false;
        }
        Lesson lesson = lessons.release(approved.publicId(), at, credit(candidate), candidate.content());
        return candidates.replace(candidate.in(
                new CandidateState.Published(approved.decision(), approved.publicId(),
                        lesson.publishedAt())));
    }

    private Lesson.@Nullable Credit credit(Candidate candidate) {
        String company = candidate.company();
        if (company == null) {
            return null;
        }
        String name = companies.find(company).map(Company::name).orElse(company);
        return new Lesson.Credit(company, PlainText.clean(name));
    }
}
