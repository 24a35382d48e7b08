/** Tests: disclosures over HTTP. */
@NullMarked
package org.candour.disclosure.filing.http;

import org.jspecify.annotations.NullMarked;
