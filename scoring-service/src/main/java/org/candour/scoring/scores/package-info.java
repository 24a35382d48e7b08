/**
 * Scores: each version of a filing, rated once by each adopted methodology that reads one of its forms, and kept
 * with everything that explains it.
 */
@NullMarked
package org.candour.scoring.scores;

import org.jspecify.annotations.NullMarked;
