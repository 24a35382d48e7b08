package org.candour.notification.lessons;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

import org.candour.notification.companies.Company;
import org.candour.notification.companies.FakeCompanies;

/** All use cases over ports that a test chooses. */
final class Desk {

    final Candidates candidates;
    final Origins origins;
    final Lessons lessons;
    final MovableClock clock = new MovableClock();
    final FakeCompanies companies = new FakeCompanies();
    final ShareLesson share;
    final ReleaseLessons release;
    final DecideCandidate decide;
    final EraseOrigins erase;
    final ReadCandidates read;

    Desk(BatchPolicy policy) {
        this(policy, new FakeCandidates(), new FakeOrigins(), new FakeBatches(), new FakeLessons());
    }

    Desk(BatchPolicy policy, Candidates candidates, Origins origins, Batches batches, Lessons lessons) {
        this.candidates = candidates;
        this.origins = origins;
        this.lessons = lessons;
        companies.keep(new Company(Samples.ACME, 1, "Acme Water", true));
        companies.keep(new Company(Samples.GLOBEX, 1, "Globex", true));
        share = new ShareLesson(candidates, origins, new PlainIds(), clock);
        release = new ReleaseLessons(candidates, origins, batches, lessons, companies, policy, () -> {},
                clock);
        decide = new DecideCandidate(candidates, companies, policy.maximumWait(), release, clock);
        erase = new EraseOrigins(candidates, origins, clock);
        read = new ReadCandidates(candidates, origins, policy.maximumWait(), clock);
    }

    static BatchPolicy atOnce() {
        return new BatchPolicy(Duration.ZERO, 1, Duration.ofDays(30));
    }

    Candidate shareBy(String company, Consumer<ObjectNode> change) {
        return share.share(Samples.draft(change.andThen(json -> json.put("company", company))),
                "client:someone",
                Set.of(company), null);
    }

    Candidate decide(UUID id, String verdict) {
        return decide.decide(id, verdict, "Useful.", "No.", "client:moderator");
    }

    private static final class PlainIds implements CandidateIds {

        @Override
        public UUID random() {
            return UUID.randomUUID();
        }

        @Override
        public UUID of(String author, @Nullable String idempotencyKey) {
            return UUID.nameUUIDFromBytes(
                    (author + " " + idempotencyKey).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
