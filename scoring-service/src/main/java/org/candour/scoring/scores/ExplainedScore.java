package org.candour.scoring.scores;

/**
 * A score with its explanation.
 *
 * @param score the numbers
 * @param document the whole score with its tree, as the canonical JSON that readers get
 * @param digest {@code sha256:<hex>} over the document
 */
@SuppressWarnings("ArrayRecordComponent") // made once, handed on, never compared
public record ExplainedScore(Score score, byte[] document, String digest) {}
