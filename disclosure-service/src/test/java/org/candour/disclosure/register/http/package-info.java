/** Tests: the register over HTTP. */
@NullMarked
package org.candour.disclosure.register.http;

import org.jspecify.annotations.NullMarked;
