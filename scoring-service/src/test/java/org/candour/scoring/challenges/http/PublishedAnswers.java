package org.candour.scoring.challenges.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.scores.AnnouncedFilings;
import org.candour.scoring.scores.Publication;
import org.candour.scoring.scores.Publications;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.RunningService;
import org.candour.scoring.scores.Samples;
import org.candour.scoring.scores.ScoreFilings;

/** Filings of acme with one answer for everybody, 1.A for IT, and one for reviewers, 2.B for IT. */
public final class PublishedAnswers {

    private PublishedAnswers() {}

    /**
     * Files and publishes the first version of a disclosure.
     *
     * @return the disclosure's id
     */
    public static String publish(RunningService service, long position) {
        String disclosure = UUID.randomUUID().toString();
        publish(service, position, disclosure, 1, "IMPLEMENTED");
        return disclosure;
    }

    static void publish(RunningService service, long position, String disclosure, int version,
            String choice) {
        file(service, position, disclosure, version, choice);
        service.bean(Publications.class).keep(
                List.of(new Publication(disclosure, version, position, Samples.ACME, Samples.SUBMITTED)));
    }

    static void file(RunningService service, long position, String disclosure, int version, String choice) {
        service.bean(ScoreFilings.class).score(List.of(AnnouncedFilings.of(new ReceivedFiling(disclosure,
                version, version, position, Samples.ACME, "sha256:" + String.format("%064x", position),
                Map.of(), Instant.parse("2026-03-01T12:00:00Z"), true,
                new Filing(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), null,
                        List.of(new FormRef("cpg", "2.0")),
                        List.of(answer("1.A", choice), answer("2.B", "IMPLEMENTED"))),
                new byte[0]))));
    }

    private static Answer answer(String question, String choice) {
        return new Answer("cpg", question, new At("scope", "IT"), choice, List.of(), false, List.of());
    }

    /**
     * A challenge of the public answer, as the contract writes it; {@code %d} is the source's number.
     *
     * @param disclosure the disclosure's id
     */
    public static String draft(String disclosure) {
        return """
               {"disclosure":"%s","version":1,"form":"cpg","question":"1.A","at":{"scope":"IT"},\
               "statement":"The report says otherwise.","source":"https://example.org/%%d","showName":false}"""
                .formatted(disclosure);
    }

}
