/** Tests of what the services share. */
@NullMarked
package org.candour.support;

import org.jspecify.annotations.NullMarked;
