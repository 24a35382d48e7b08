/** Companies, forms, disclosures and the register. */
@NullMarked
package org.candour.disclosure;

import org.jspecify.annotations.NullMarked;
