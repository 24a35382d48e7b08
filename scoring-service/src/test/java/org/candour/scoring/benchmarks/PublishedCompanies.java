package org.candour.scoring.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.candour.scoring.engine.Answer;
import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Evidence;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.scores.Publication;
import org.candour.scoring.scores.Publications;
import org.candour.scoring.scores.RealFilings;
import org.candour.scoring.scores.ReceivedFiling;
import org.candour.scoring.scores.RunningService;
import org.candour.scoring.scores.ScoreFilings;

/** Files for companies and publishes it, at a service. */
public final class PublishedCompanies {

    private static final List<String> PUBLIC_GOALS = List.of("1.A", "1.B", "1.C", "1.D", "1.E", "2.C", "2.D",
            "3.J", "5.A", "5.B", "6.A");

    private final RunningService service;

    private long position;

    /** At this service. */
    public PublishedCompanies(RunningService service) {
        this.service = service;
    }

    /** Half of the index of 2020: as many elements of one level are disclosed as a company shall have percent. */
    public void rdr(String company, String country, int year, int percent) {
        List<Answer> answers = new ArrayList<>();
        for (int element = 1; element <= 2; element++) {
            String choice = percent >= 50 * element ? "YES" : "NO";
            answers.add(new Answer("rdr", "G01.0" + element, new At("level", "Group"), choice, List.of(),
                    true, List.of()));
        }
        publish(company, country, filing(year, new FormRef("rdr", "2020"), answers));
    }

    /** Cyber hygiene with every public goal answered, and some hidden ones; its disclosure. */
    public String hygiene(String company, String country, int year, List<Answer> hidden) {
        List<Answer> answers = new ArrayList<>(hidden);
        answers.add(new Answer("cpg", "OT", null, "NO", List.of(), true, List.of()));
        PUBLIC_GOALS.forEach(goal -> answers.add(goal(goal, "IMPLEMENTED", year)));
        return publish(company, country, filing(year, new FormRef("cpg", "2.0"), answers));
    }

    /** A goal of which independent evidence is there. */
    public static Answer goal(String question, String choice, int year) {
        Evidence audit = new Evidence(Evidence.State.UPLOADED, "audit", Evidence.Maker.INDEPENDENT,
                LocalDate.of(year, 11, 20), null, Evidence.Quote.NONE, false, false, false, false, false,
                false);
        return new Answer("cpg", question, new At("scope", "IT"), choice, List.of(), true, List.of(audit));
    }

    private static Filing filing(int year, FormRef form, List<Answer> answers) {
        return new Filing(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), LocalDate.of(year, 12, 31),
                List.of(form), answers);
    }

    private String publish(String company, String country, Filing content) {
        ReceivedFiling made = RealFilings.of(++position, content);
        ObjectNode announcement = (ObjectNode) JsonMapper.shared().readTree(made.announcement());
        announcement.putPOJO("company", Map.of("id", company, "name", company, "country", country, "sector",
                "6110", "sizeBand", "250-999"));
        ReceivedFiling filing = new ReceivedFiling(made.disclosure(), 1, 2, position, company, made.digest(),
                made.commitments(), made.submittedAt(), true, content,
                JsonMapper.shared().writeValueAsBytes(announcement));
        service.bean(ScoreFilings.class).score(List.of(filing));
        service.bean(Publications.class).keep(List.of(new Publication(filing.disclosure(), 1, position,
                company, filing.submittedAt())));
        return filing.disclosure();
    }

}
