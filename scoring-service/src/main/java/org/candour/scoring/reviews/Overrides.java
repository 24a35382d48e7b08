package org.candour.scoring.reviews;

/**
 * What an authority decided in its closed reviews of published filings, about questions whose answers are public.
 *
 * @param authority its name
 * @param reviews closed
 * @param decisions in them
 * @param overrides decisions that do not confirm what was filed
 */
public record Overrides(String authority, int reviews, int decisions, int overrides) {

    Overrides plus(Overrides other) {
        return new Overrides(authority, reviews + other.reviews, decisions + other.decisions,
                overrides + other.overrides);
    }

}
