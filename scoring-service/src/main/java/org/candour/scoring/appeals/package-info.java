/**
 * Appeals: a company's objections to what a closed review decided about one indicator, and the answers of people who did
 * not decide it.
 */
@NullMarked
package org.candour.scoring.appeals;

import org.jspecify.annotations.NullMarked;
