package org.candour.scoring.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a filing earns by one methodology, and why.
 *
 * @param methodology the methodology's id
 * @param digest the methodology's digest, {@code sha256:} and 64 hex digits
 * @param results by name, in the methodology's order; a result whose form was not filed is not among them
 * @param notFiled names of the results whose form was not filed
 * @param asOf the moment of submission; everything is judged as of then
 * @param inputs digest of the canonical bytes of everything that was read
 * @param engine the engine's version
 */
public record Score(String methodology, String version, String digest, Map<String, Result> results,
        List<String> notFiled, Instant asOf, String inputs, String engine, ScoreNode tree) {

    /** Whether any result lacks an answer that the methodology requires. */
    public boolean incomplete() {
        return results.values().stream().anyMatch(Result::incomplete);
    }
}
