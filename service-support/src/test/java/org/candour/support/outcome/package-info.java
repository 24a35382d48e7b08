@NullMarked
package org.candour.support.outcome;

import org.jspecify.annotations.NullMarked;
