package org.candour.scoring.scores.kafka;

/** The topics that scoring reads and writes. */
final class Topics {

    static final String DISCLOSURES = "candour.disclosures.v1";

    static final String SCORES = "candour.scores.v1";

    static final String DEAD_LETTERS = DISCLOSURES + ".scoring.dlt";

    private Topics() {}

}
