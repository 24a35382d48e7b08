/** Filings of the register taken apart again, and their commitments checked. */
@NullMarked
package org.candour.disclosure.register.json;

import org.jspecify.annotations.NullMarked;
