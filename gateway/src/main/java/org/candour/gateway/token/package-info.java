/** Bearer tokens: the issuer's keys, what a token must say, and the memory of those already verified. */
@NullMarked
package org.candour.gateway.token;

import org.jspecify.annotations.NullMarked;
