/** What the tests of all rooms share: a store and a broker, tokens, contracts, house rules. */
@NullMarked
package org.candour.testing;

import org.jspecify.annotations.NullMarked;
