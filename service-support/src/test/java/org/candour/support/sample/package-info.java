/** A tiny service for the tests of service-support. */
@NullMarked
package org.candour.support.sample;

import org.jspecify.annotations.NullMarked;
