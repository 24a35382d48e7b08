/** The door under test: real HTTP before and behind it. */
@NullMarked
package org.candour.gateway;

import org.jspecify.annotations.NullMarked;
