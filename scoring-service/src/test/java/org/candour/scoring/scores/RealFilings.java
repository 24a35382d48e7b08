package org.candour.scoring.scores;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Evidence;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.record.PartKey;

/** Filings that the real methodologies read. */
public final class RealFilings {

    private static final List<String> RDR_CHOICES = List.of("YES", "PARTIAL", "NO_DISCLOSURE_FOUND",
            "NOT_APPLICABLE");

    private RealFilings() {}

    /** Some elements of the index of 2020 at each level, among them a reversed one and one that is skipped. */
    public static ReceivedFiling rdr(long position) {
        List<Answer> answers = new ArrayList<>();
        for (String level : List.of("Group", "OpCom", "Prepaid mobile", "Postpaid mobile",
                "Fixed-line broadband")) {
            for (String element : List.of("G01.01", "G01.02", "G05.01", "F01a.01", "F11.01", "P01a.01",
                    "P13.01")) {
                String choice = RDR_CHOICES.get(answers.size() % RDR_CHOICES.size());
                answers.add(new Answer("rdr", element, new At("level", level), choice, List.of(), true,
                        List.of()));
            }
        }
        return of(position, new Filing(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), null,
                List.of(new FormRef("rdr", "2020")), answers));
    }

    /** A little of each form that candour/1 reads, with gaps, gates, two issues and evidence. */
    public static ReceivedFiling candour(long position) {
        List<Answer> answers = new ArrayList<>();
        answers.add(answer("ungp-rf", "A1", null, "IN_PLACE"));
        answers.add(
                new Answer("ungp-rf", "B1", null, "IN_PLACE", List.of("wages", "privacy"), false, List.of()));
        answers.add(answer("ungp-rf", "C1", new At("issue", "wages"), "PARTLY"));
        answers.add(answer("cpg", "OT", null, "YES"));
        answers.add(answer("cpg", "2.B", new At("scope", "IT"), "IMPLEMENTED"));
        answers.add(answer("cpg", "1.A", new At("scope", "*"), "IMPLEMENTED"));
        answers.add(answer("rights-security", "R1", null, "IN_PLACE"));
        Filing filing = new Filing(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31),
                LocalDate.of(2026, 1, 31),
                List.of(new FormRef("ungp-rf", "2015"), new FormRef("cpg", "2.0"),
                        new FormRef("rights-security", "1")),
                answers);
        return of(position, filing);
    }

    /** Any filing. */
    public static ReceivedFiling of(long position, Filing content) {
        ReceivedFiling sample = Samples.filing(Samples.ACME, UUID.randomUUID().toString(), 1, position);
        return Announcement.of(new ReceivedFiling(sample.disclosure(), 1, 2, position, sample.company(),
                sample.digest(), commitments(content), sample.submittedAt(), true, content, new byte[0]));
    }

    private static Map<String, String> commitments(Filing content) {
        Map<String, String> commitments = new HashMap<>();
        commitments.put(PartKey.FACTS, commitment(0));
        content.answers().forEach(answer -> commitments.put(
                new PartKey(answer.form(), answer.question(), answer.at()).toString(),
                commitment(commitments.size())));
        return commitments;
    }

    private static String commitment(int number) {
        return "sha256:" + String.format("%064x", number);
    }

    private static Answer answer(String form, String question, @Nullable At at, String choice) {
        Evidence declared = Evidence.declared("policy", Evidence.Maker.OWN, LocalDate.of(2025, 3, 1), null);
        return new Answer(form, question, at, choice, List.of(), false, List.of(declared));
    }

}
