/** Tests: filing. */
@NullMarked
package org.candour.disclosure.filing;

import org.jspecify.annotations.NullMarked;
