/** What requests and answers say beside their bodies. */
@NullMarked
package org.candour.support.http;

import org.jspecify.annotations.NullMarked;
