package org.candour.scoring.reviews;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.candour.scoring.scores.AppealedScores;
import org.candour.scoring.scores.ScoreDocument;

/** Finds under which scores after a review something is under appeal. */
final class AppealedOnRecord implements AppealedScores {

    private static final Pattern REVIEWED = Pattern
            .compile("([^:]+:[0-9]+):([^:]+):([^:]+):reviewed:[0-9]+");

    private final UnderAppeal appeals;

    AppealedOnRecord(UnderAppeal appeals) {
        this.appeals = appeals;
    }

    @Override
    public Map<String, List<String>> of(List<ScoreDocument> scores, boolean everybody) {
        Map<ReviewId, List<UnderAppeal.Indicator>> known = new HashMap<>();
        Map<String, List<String>> appealed = new LinkedHashMap<>();
        for (ScoreDocument score : scores) {
            Matcher name = REVIEWED.matcher(score.id());
            if (name.matches()) {
                String methodology = name.group(2) + '/' + name.group(3);
                List<String> indicators = ReviewId.parse(name.group(1)).stream()
                        .flatMap(review -> known.computeIfAbsent(review, appeals::of).stream())
                        .filter(each -> each.methodology().equals(methodology) && (each.open() || !everybody))
                        .map(UnderAppeal.Indicator::indicator).toList();
                if (!indicators.isEmpty()) {
                    appealed.put(score.id(), indicators);
                }
            }
        }
        return appealed;
    }

}
