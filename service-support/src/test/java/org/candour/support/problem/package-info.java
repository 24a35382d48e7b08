/** Each way to fail, as a problem. */
@NullMarked
package org.candour.support.problem;

import org.jspecify.annotations.NullMarked;
