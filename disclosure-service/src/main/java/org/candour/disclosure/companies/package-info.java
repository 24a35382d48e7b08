/** Who files: companies under their org-ids. */
@NullMarked
package org.candour.disclosure.companies;

import org.jspecify.annotations.NullMarked;
