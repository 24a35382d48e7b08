/** Tests: the register. */
@NullMarked
package org.candour.disclosure.register;

import org.jspecify.annotations.NullMarked;
