package org.candour.scoring.challenges;

import java.util.Optional;

/**
 * A challenge as somebody sees it.
 *
 * @param challenge what was filed, and what became of it
 * @param stage where it stands now
 * @param overdue whether its admission should have been decided on before now
 * @param own whether the reader filed it
 * @param whole whether the reader sees how it was admitted, or why not
 * @param name of who filed it, if that one wants it shown and is still known
 */
public record SeenChallenge(Challenge challenge, Stage stage, boolean overdue, boolean own,
        boolean whole, Optional<String> name) {}
