/** Breaks the rules of the house, so that the rules are seen to fail. */
@NullMarked
package org.candour.wrong.feature;

import org.jspecify.annotations.NullMarked;
