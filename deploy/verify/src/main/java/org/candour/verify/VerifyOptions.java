package org.candour.verify;

import java.net.URI;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param filing where the filing is; if not said, where the record's origin has it
 * @param methodology likewise
 * @param decisions those of the review, for a record that was made after one
 * @param token a bearer token for the record's origin
 * @param client id and secret of a client with a colon between, to get such a token with
 * @param issuer where to get it
 */
record VerifyOptions(Location record, @Nullable Location filing, @Nullable Location methodology,
        @Nullable Location decisions,
        @Nullable String token, @Nullable String client, URI issuer) {

    private static final Set<String> NAMES = Set.of("--filing", "--methodology", "--decisions", "--token",
            "--client",
            "--issuer");

    /** @throws Unchecked if it cannot be understood */
    static VerifyOptions parse(List<String> arguments) {
        Iterator<String> rest = arguments.iterator();
        if (!rest.hasNext() || !rest.next().equals("score")) {
            throw misunderstood("Say what to verify: a score.");
        }
        Map<String, String> said = new HashMap<>();
        while (rest.hasNext()) {
            String name = rest.next();
            boolean option = name.startsWith("--");
            if (option && (!NAMES.contains(name) || !rest.hasNext())) {
                throw misunderstood(NAMES.contains(name)
                        ? name + " needs a value."
                        : "There is no option " + Shown.text(name) + ".");
            }
            if (said.put(option ? name : "", option ? rest.next() : name) != null) {
                throw misunderstood(option ? name + " is said twice." : "Say one record.");
            }
        }
        return of(said);
    }

    private static VerifyOptions of(Map<String, String> said) {
        String record = said.get("");
        String client = said.get("--client");
        if (record == null) {
            throw misunderstood("Say which record: a file or an address.");
        }
        if (client != null && client.indexOf(':') <= 0) {
            throw misunderstood("--client is ID:SECRET.");
        }
        if (client != null && said.containsKey("--token")) {
            throw misunderstood("Say --token or --client, not both.");
        }
        String token = said.get("--token");
        if (token != null && !Credentials.isBearer(token)) {
            throw misunderstood("--token is no bearer token.");
        }
        Location issuer = Location.of(said.getOrDefault("--issuer", "http://localhost:9000"));
        if (!(issuer instanceof Location.Web web)) {
            throw misunderstood("--issuer is an address.");
        }
        return new VerifyOptions(Location.of(record), optional(said.get("--filing")),
                optional(said.get("--methodology")), optional(said.get("--decisions")), token, client,
                web.address());
    }

    private static @Nullable Location optional(@Nullable String text) {
        return text == null ? null : Location.of(text);
    }

    private static Unchecked misunderstood(String sentence) {
        return new Unchecked(sentence + " ./candour verify --help says more.");
    }
}
