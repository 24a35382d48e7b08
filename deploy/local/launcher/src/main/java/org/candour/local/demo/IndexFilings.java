package org.candour.local.demo;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.candour.local.demo.Filing.Filed;
import org.candour.local.demo.IndexedCompany.IndexedAnswer;
import org.candour.local.demo.PublishedIndex.Item;
import org.candour.local.demo.PublishedIndex.Whole;

/** Files the index's companies and compares their scores with the published ones. */
final class IndexFilings {

    private static final String REASON = "The index marks this element as not applicable here.";

    private final Gateway gateway;
    private final Filing filing;
    private final PrintStream out;

    IndexFilings(Gateway gateway, PrintStream out) {
        this.gateway = gateway;
        this.filing = new Filing(gateway);
        this.out = out;
    }

    /** Files everything and prints the comparison; false if a number differs beyond the known ones. */
    boolean run(PublishedIndex index) {
        List<IndexedCompany> companies = index.companies();
        Map<IndexedCompany, Filed> filed = new LinkedHashMap<>();
        for (IndexedCompany company : companies) {
            register(company);
            Filed done = filing.file(draft(company));
            filed.put(company, done);
            out.printf("[%2d/%d] %s: %,d answers filed, register position %d%n", filed.size(),
                    companies.size(),
                    company.name(), done.answers(), done.position());
        }
        out.println("Waiting for the scores ...");
        Map<String, Map<Item, Whole>> ours = new HashMap<>();
        filed.forEach((company, done) -> ours.put(company.key(),
                ScoreNumbers.of(filing.score(done, "rdr", "2020"))));
        return new IndexReport(index, new Comparison(index, ours), out).print();
    }

    private void register(IndexedCompany company) {
        ObjectNode body = DemoData.JSON.createObjectNode().put("name", company.name())
                .put("country", company.country()).put("sector", company.sector());
        if (company.brand() != null) {
            body.putArray("aliases").add(company.brand());
        }
        gateway.put("/api/v1/companies/" + company.id(), body).expect(200, 201);
    }

    static JsonNode draft(IndexedCompany company) {
        ObjectNode draft = DemoData.JSON.createObjectNode().put("company", company.id()).put("kind",
                "disclosure");
        draft.putObject("period").put("from", "2019-01-01").put("to", "2020-12-31");
        draft.putArray("forms").addObject().put("id", "rdr").put("version", "2020");
        ArrayNode answers = draft.putArray("answers");
        for (IndexedAnswer given : company.answers()) {
            ObjectNode answer = answers.addObject().put("form", "rdr").put("question", given.element());
            answer.putObject("at").put("level", given.level());
            answer.put("choice", given.choice());
            if (given.choice().equals("NOT_APPLICABLE")) {
                answer.put("reason", REASON);
            }
        }
        return draft;
    }
}
