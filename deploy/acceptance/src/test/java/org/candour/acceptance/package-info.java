/** The whole system, started as {@code ./candour run} starts it and driven from outside over HTTP. */
@NullMarked
package org.candour.acceptance;

import org.jspecify.annotations.NullMarked;
