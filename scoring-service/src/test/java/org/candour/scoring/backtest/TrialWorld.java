package org.candour.scoring.backtest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.candour.scoring.Death;
import org.candour.scoring.MovableClock;
import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.yaml.MethodologyYaml;
import org.candour.scoring.engine.yaml.ShippedMethodologies;
import org.candour.scoring.methodologies.InMemoryAdoptedSets;
import org.candour.scoring.methodologies.InMemoryMethodologies;
import org.candour.scoring.methodologies.Methodologies;
import org.candour.scoring.methodologies.MethodologiesInForce;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.scoring.methodologies.ReadMethodologies;
import org.candour.scoring.methodologies.Refusal;
import org.candour.scoring.methodologies.Shipped;
import org.candour.scoring.methodologies.UploadMethodology;
import org.candour.scoring.methodologies.UploadedMethodology;
import org.candour.scoring.onrecord.Pace;
import org.candour.scoring.onrecord.WalkRegister;
import org.candour.scoring.scores.Arrivals;
import org.candour.scoring.scores.Filings;
import org.candour.scoring.scores.Filings.Expected;
import org.candour.scoring.scores.InMemoryFilings;
import org.candour.scoring.scores.RealFilings;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.support.outcome.Outcome;

/** Filings on record, drafts, and processes that try the one on the other. */
final class TrialWorld {

    static final Instant NOW = Instant.parse("2026-11-03T09:00:00Z");

    private static final Acting AUTHOR = new Acting("client:author", "user:ann");

    final InMemoryFilings filings = new InMemoryFilings();

    final InMemoryMethodologies methodologies = new InMemoryMethodologies();

    final InMemoryAdoptedSets sets = new InMemoryAdoptedSets();

    final InMemoryBacktests backtests = new InMemoryBacktests();

    private final Shipped shipped = new Shipped(ShippedMethodologies.all());

    private final ReadMethodologies reading = new ReadMethodologies(shipped, methodologies, sets);

    private final MethodologiesInForce inForce = new MethodologiesInForce(shipped, methodologies, sets);

    private final MovableClock clock = new MovableClock(NOW);

    private final UploadMethodology uploading = new UploadMethodology(shipped, methodologies,
            text -> MethodologyYaml.read(new ByteArrayInputStream(text)), clock);

    private final Map<String, ReceivedFiling> announced = new TreeMap<>();

    final StartBacktest starting = new StartBacktest(reading, inForce, filings, backtests, clock);

    /** Uploads a draft. */
    MethodologyId draft(String text) {
        return ((Outcome.Done<UploadedMethodology, Refusal>) uploading.upload(AUTHOR,
                text.getBytes(StandardCharsets.UTF_8))).value().head().id();
    }

    /** Replaces it. */
    void replace(MethodologyId id, String text) {
        String before = methodologies.find(id).orElseThrow().head().digest();
        uploading.replace(id, AUTHOR, before, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Files answers to R1 and R2 of the form rights-security. */
    ReceivedFiling file(String first, String second) {
        List<Answer> answers = new ArrayList<>();
        for (String each : List.of("R1:" + first, "R2:" + second)) {
            int colon = each.indexOf(':');
            answers.add(
                    new Answer("rights-security", each.substring(0, colon), null, each.substring(colon + 1),
                            List.of(), true, List.of()));
        }
        return keep(RealFilings.of(position(),
                new Filing(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), null,
                        List.of(new FormRef("rights-security", "1")), answers)));
    }

    /** The next position. */
    long position() {
        return announced.size() + 1L;
    }

    /** Puts a filing on record. */
    ReceivedFiling keep(ReceivedFiling filing) {
        ReceivedFiling filed = withAnnouncement(filing);
        announced.put(Long.toString(filed.position()), filed);
        filings.keep(List.of(filed));
        filings.expect(List.of(new Expected(filed, List.of())));
        return filed;
    }

    private static ReceivedFiling withAnnouncement(ReceivedFiling filing) {
        return new ReceivedFiling(filing.disclosure(), filing.version(), filing.revision(), filing.position(),
                filing.company(), filing.digest(), filing.commitments(), filing.submittedAt(),
                filing.inScope(),
                filing.content(), Long.toString(filing.position()).getBytes(StandardCharsets.UTF_8));
    }

    /** A process that walks. */
    WalkRegister walk(Death death) {
        return new WalkRegister(death.mortal(Filings.class, filings),
                bytes -> announced.getOrDefault(new String(bytes, StandardCharsets.UTF_8),
                        RealFilings.rdr(1)),
                List.of(runs(death)),
                new Pace(new Arrivals(() -> 0), () -> 0, (Duration _) -> {}));
    }

    /** The errands of a process. */
    RunBacktests runs(Death death) {
        return runs(death, backtests);
    }

    /** The errands of a process that sees back-tests like this. */
    RunBacktests runs(Backtests seen) {
        return runs(Death.never(), seen);
    }

    private RunBacktests runs(Death death, Backtests seen) {
        return new RunBacktests(death.mortal(Backtests.class, seen),
                new Contents(new ReadMethodologies(shipped,
                        death.mortal(Methodologies.class, methodologies), sets)),
                inForce, clock);
    }

    /** A process that starts back-tests. */
    StartBacktest starting(Death death) {
        return new StartBacktest(reading, inForce, filings, death.mortal(Backtests.class, backtests), clock);
    }

    /** Walks until nothing is left. */
    void walkToTheEnd() {
        WalkRegister walk = walk(Death.never());
        while (walk.step()) {
            // until nothing is left
        }
    }

}
