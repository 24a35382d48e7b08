/** The client as services get it. */
@NullMarked
package org.candour.support.mongo;

import org.jspecify.annotations.NullMarked;
