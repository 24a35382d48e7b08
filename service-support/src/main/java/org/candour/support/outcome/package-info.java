/** How things that were asked for ended, without exceptions: a refusal is an answer. */
@NullMarked
package org.candour.support.outcome;

import org.jspecify.annotations.NullMarked;
