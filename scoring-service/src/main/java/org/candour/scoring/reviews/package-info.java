/**
 * Reviews: people's decisions about the inputs of a filing's scores, with reasons, shown to the company before they
 * count; and the scores that follow from them.
 */
@NullMarked
package org.candour.scoring.reviews;

import org.jspecify.annotations.NullMarked;
