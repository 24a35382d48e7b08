/** What the HTTP sides of the features share. */
@NullMarked
package org.candour.disclosure.http;

import org.jspecify.annotations.NullMarked;
