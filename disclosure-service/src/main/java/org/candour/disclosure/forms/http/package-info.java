/** Forms over HTTP, for everybody. */
@NullMarked
package org.candour.disclosure.forms.http;

import org.jspecify.annotations.NullMarked;
