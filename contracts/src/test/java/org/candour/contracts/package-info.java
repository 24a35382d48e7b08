/** The contracts are text; these tests keep the text sound. */
@NullMarked
package org.candour.contracts;

import org.jspecify.annotations.NullMarked;
