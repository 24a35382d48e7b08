package org.candour.local.demo;

import java.io.PrintStream;

import tools.jackson.databind.node.ObjectNode;

import org.candour.client.ApiClient;
import org.candour.local.launcher.Addresses;

/**
 * What {@code ./candour demo} shows: 26 companies of a published index, an invented one, and what was learned, through
 * the gateway of a running system. It can be shown again on the same data: companies stay, filings join.
 */
public final class Demo {

    private static final String ACME = "/api/v1/companies/XI-LEI-ZZZZ00ACME0000000004";

    private final ApiClient api;
    private final PrintStream out;

    /** A demonstration on the system at these addresses, for whoever reads {@code out}. */
    public Demo(Addresses addresses, PrintStream out) {
        this.api = new ApiClient(addresses.gateway(), addresses.issuer());
        this.out = out;
    }

    /** The command line; the script says where the project and the data are. */
    @SuppressWarnings("SystemOut") // a command line
    public static void main(String[] arguments) {
        System.exit(DemoCommand.run(arguments, System.out, System.err));
    }

    /**
     * Shows everything.
     *
     * @return whether every number is as published, or differs where the index is known to have slipped
     * @throws DemoFailed when it cannot go on
     */
    public boolean show() {
        boolean fine = new IndexFilings(as("replay"), out).run(new IndexReading().read());
        confirmAcme();
        fine &= new WhatIf(as("acme"), out).run(DemoData.json("acme/disclosure.json"),
                DemoData.json("acme/moves.json"));
        fine &= new WorkedExample(as("acme"), out).run();
        new SharedLessons(as("acme"), as("moderator"), new Gateway(api, null), out).run();
        out.println(fine ? "\nEverything is as expected." : "\nSome numbers differ; see above.");
        return fine;
    }

    /** Lessons are credited only to verified companies; the authority confirms ACME where nobody did. */
    private void confirmAcme() {
        Gateway authority = as("regulator");
        Reply known = authority.get(ACME).expect(200, 404);
        if (known.status() == 404 || !known.json().path("status").asString("").equals("verified")) {
            ObjectNode acme = DemoData.JSON.createObjectNode().put("name", "Acme Ltd").put("country", "DE")
                    .put("status", "verified");
            authority.put(ACME, acme).expect(200, 201);
        }
    }

    private Gateway as(String client) {
        return new Gateway(api, client);
    }
}
