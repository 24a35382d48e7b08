package org.candour.verify;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.At;
import org.candour.scoring.engine.Decision;
import org.candour.scoring.engine.Decisions;
import org.candour.scoring.engine.FilingRefused;
import org.candour.scoring.engine.Rational;
import org.candour.scoring.engine.record.PublicDecisions;
import org.candour.scoring.engine.record.ReviewDecisions;

/**
 * The decisions of a review as the API shows them to who may read the filing whole.
 *
 * @param commitment made again from the salt and what the decisions say
 * @param unknown members that nothing here looks at
 */
record DecisionsDocument(ReviewDecisions review, String commitment, List<String> unknown) {

    private static final String WHAT = "The decisions";

    private static final int SALT = 32;

    private static final Set<String> KNOWN = Set.of("decisions", "number", "salt");

    static DecisionsDocument read(byte[] bytes) {
        Data data = Data.of(WHAT, "", Json.read(bytes, WHAT));
        String salt = data.text("salt");
        List<Decision> decisions = new ArrayList<>();
        List<Object> canonical = new ArrayList<>();
        data.objects("decisions").forEach(each -> {
            decisions.add(decision(each));
            canonical.add(each.members());
        });
        return new DecisionsDocument(new ReviewDecisions(data.small("number"), salt, together(decisions)),
                Canonical.digest(salt(data, salt), Canonical.bytes(canonical)),
                data.members().keySet().stream().filter(name -> !KNOWN.contains(name)).sorted().toList());
    }

    /** Those that stand in a record for everybody. */
    static PublicDecisions open(Data review) {
        return new PublicDecisions(review.small("number"),
                together(review.objects("decisions").stream().map(DecisionsDocument::decision).toList()));
    }

    private static byte[] salt(Data data, String salt) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(salt);
            // other letters may stand for the same bytes: nobody may change one unnoticed
            if (bytes.length == SALT
                    && Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(salt)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw data.wrong("salt", "is no base64url");
        }
        throw data.wrong("salt", "is not the base64url of 32 bytes");
    }

    private static Decisions together(List<Decision> decisions) {
        try {
            return Decisions.of(decisions);
        } catch (FilingRefused e) {
            throw unusable(e);
        }
    }

    private static Decision decision(Data data) {
        String leftOut = data.optional("leftOut");
        if (leftOut != null) {
            return new Decision.LeftOut(data.text("form"), data.text("question"), leftOut);
        }
        At at = Filings.at(data);
        try {
            return new Decision.OnAnswer(data.text("form"), data.text("question"), at,
                    data.optional("choice"),
                    strength(data), data.has("admitted") ? data.truth("admitted") : null);
        } catch (FilingRefused e) {
            throw unusable(e);
        }
    }

    private static @Nullable Rational strength(Data data) {
        String text = data.optional("strength");
        try {
            return text == null ? null : Rational.parse(text);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw data.wrong("strength", "is no fraction");
        }
    }

    private static Unchecked unusable(FilingRefused e) {
        return new Unchecked(WHAT + " are not what they should be: "
                + Shown.text(Objects.toString(e.getMessage())) + ".", e);
    }
}
