/** Breaks the rules of the house, so that the rules are seen to fail. */
@NullMarked
package org.candour.wrong.feature.kafka;

import org.jspecify.annotations.NullMarked;
