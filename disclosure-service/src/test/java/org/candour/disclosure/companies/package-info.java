/** Tests: companies. */
@NullMarked
package org.candour.disclosure.companies;

import org.jspecify.annotations.NullMarked;
