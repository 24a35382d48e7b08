/** The issuer's keys without a network. */
@NullMarked
package org.candour.gateway.token;

import org.jspecify.annotations.NullMarked;
