package org.candour.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

import org.candour.client.Answer;
import org.candour.client.ApiClient;
import org.candour.client.Drafts;
import org.candour.local.launcher.Part;

/**
 * Durable acceptance at disclosure-service by 32 clients, of drafts made before, beside the rate at which the
 * same store takes single durable inserts of a document of the same size from 32 clients. The relay sends to the
 * broker meanwhile; the other services are not started, for the clients already share the cores with these.
 */
final class AcceptBench {

    private static final int CLIENTS = 32;
    private static final int FILINGS = 600;
    /** So that both take about as long. */
    private static final int INSERTS = 3 * FILINGS;
    /** A virtual machine compiles what it runs often; until then it is no measure of anything. */
    private static final int WARM_UPS = 6;
    private static final int COUNTED = 7;

    private final BenchSystem system;
    private final MongoCollection<Document> collection;

    private AcceptBench(BenchSystem system, MongoClient client) {
        this.system = system;
        this.collection = client.getDatabase("candour-bench").getCollection("inserts")
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                .withReadConcern(ReadConcern.MAJORITY);
    }

    static void run(Path root, Report report) throws Exception {
        try (BenchSystem system = BenchSystem.start(root, Part.STORE, Part.BROKER, Part.ISSUER,
                Part.DISCLOSURE);
                MongoClient client = MongoClients.create(system.addresses().mongo())) {
            report.table("Durable accept, 32 clients, filings of 20 KB", "filings",
                    new AcceptBench(system, client).measure(), "store inserts");
        }
    }

    private Map<String, Sample> measure() throws Exception {
        Map<String, Rounds.Measurement> variants = new LinkedHashMap<>();
        variants.put("submissions", this::submissions);
        variants.put("store inserts", this::inserts);
        return new Rounds(WARM_UPS, COUNTED).medians(variants);
    }

    private Sample submissions() throws Exception {
        ApiClient api = system.disclosureClient();
        List<Answer> drafts = new ArrayList<>();
        for (int i = 0; i < FILINGS; i++) {
            drafts.add(expect(201,
                    api.post("acme", "/api/v1/disclosures", Drafts.hygiene(Drafts.ACME, "No. " + i))));
        }
        system.awaitQuiet();
        return new ClosedLoop(CLIENTS).take(FILINGS, number -> {
            Answer draft = drafts.get(number);
            expect(201, api.post("acme", draft.header("Location") + "/submission", "", "If-Match",
                    draft.header("ETag"), "Idempotency-Key", UUID.randomUUID().toString()));
        }, system.processes(Part.DISCLOSURE, Part.STORE));
    }

    private Sample inserts() throws Exception {
        String body = "x".repeat(20_000);
        system.awaitQuiet();
        return new ClosedLoop(CLIENTS).take(INSERTS,
                number -> collection.insertOne(new Document("_id", UUID.randomUUID().toString())
                        .append("body", body)),
                system.processes(Part.STORE));
    }

    private static Answer expect(int status, Answer answer) throws IOException {
        if (answer.status() != status) {
            throw new IOException("not measured, because of the answer " + answer);
        }
        return answer;
    }
}
