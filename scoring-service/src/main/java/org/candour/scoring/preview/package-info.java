/** What-if: what a draft, or a filing with other answers, would score, and which answers would move that most. */
@NullMarked
package org.candour.scoring.preview;

import org.jspecify.annotations.NullMarked;
