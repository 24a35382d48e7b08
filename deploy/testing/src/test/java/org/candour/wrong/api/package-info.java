/** Breaks the rules of the house, so that the rules are seen to fail. */
@NullMarked
package org.candour.wrong.api;

import org.jspecify.annotations.NullMarked;
