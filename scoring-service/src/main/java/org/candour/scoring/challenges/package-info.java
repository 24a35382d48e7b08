/**
 * Challenges: anybody's objection to one answer of a published filing, with a public source; what the company replies;
 * and how it ended. None changes a score by itself.
 */
@NullMarked
package org.candour.scoring.challenges;

import org.jspecify.annotations.NullMarked;
