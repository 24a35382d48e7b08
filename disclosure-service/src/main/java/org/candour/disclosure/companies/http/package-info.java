/** Companies over HTTP. */
@NullMarked
package org.candour.disclosure.companies.http;

import org.jspecify.annotations.NullMarked;
