package org.candour.scoring.scores;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.candour.scoring.scores.Result.ExactNumber;
import org.candour.support.json.Digest;

/**
 * Rules for tests: two methodologies, and forms that are not scored: {@code unknown} is refused, {@code not-by-beta} by one
 * of them, {@code broken} meets a bug in the rules, {@code broken-in-beta} in one of them, {@code unplannable} before.
 */
public final class SampleFunction implements ScoringFunction {

    /** The sample methodologies. */
    public static final List<MethodologyReference> METHODOLOGIES = List.of(methodology("alpha"),
            methodology("beta"));

    private final Collection<String> computed = new ConcurrentLinkedQueue<>();

    private static MethodologyReference methodology(String id) {
        return new MethodologyReference(id, "1", "sha256:" + "a".repeat(64));
    }

    /** The ids of the scores that were computed, with repetitions. */
    public Collection<String> computed() {
        return computed;
    }

    @Override
    public List<MethodologyReference> methodologiesFor(ReceivedFiling filing) {
        String form = form(filing);
        if (form.equals("unknown")) {
            throw new NotScorable(NotScorable.Reason.UNKNOWN_FORM);
        }
        if (form.equals("unplannable")) {
            throw new IllegalStateException("no plan");
        }
        return filing.inScope() ? METHODOLOGIES : List.of();
    }

    @Override
    public ExplainedScore score(ReceivedFiling filing, MethodologyReference methodology) {
        String id = methodology.scoreOf(filing.disclosure(), filing.version());
        computed.add(id);
        if (form(filing).equals("not-by-beta") && methodology.id().equals("beta")) {
            throw new NotScorable(NotScorable.Reason.UNKNOWN_ANSWER);
        }
        if (form(filing).equals("broken")
                || (form(filing).equals("broken-in-beta") && methodology.id().equals("beta"))) {
            throw new IllegalStateException("broken");
        }
        return explained(id, filing, methodology, 50);
    }

    /** A score of any value. */
    public static ExplainedScore explained(String id, ReceivedFiling filing, MethodologyReference methodology,
            int value) {
        Result result = new Result(new TreeMap<>(Map.of("value", new ExactNumber(value + "", value))));
        String inputs = Digest.of(filing.announcement()).text();
        Score score = new Score(id, filing.disclosure(), filing.version(), filing.position(),
                filing.company(),
                methodology, new TreeMap<>(Map.of("total", result, "a.b", new Result(new TreeMap<>()))),
                filing.submittedAt(), false, inputs, "1");
        byte[] document = document(score, value).getBytes(StandardCharsets.UTF_8);
        return new ExplainedScore(score, document, Digest.of(document).text());
    }

    private static String document(Score score, int value) {
        return """
               {"asOf":"%s","disclosure":"%s","engine":"1","id":"%s","incomplete":false,"inputs":"%s",\
               "methodology":{"digest":"%s","id":"%s","version":"1"},\
               "results":{"total":{"value":{"exact":"%d","rounded":%d}}},\
               "tree":{"node":"total","result":{"value":{"exact":"%d","rounded":%d}},"rule":"mean"},"version":%d}"""
                .formatted(score.asOf(), score.disclosure(), score.id(), score.inputs(),
                        score.methodology().digest(),
                        score.methodology().id(), value, value, value, value, score.version());
    }

    private static String form(ReceivedFiling filing) {
        return filing.content().forms().getFirst().id();
    }

}
