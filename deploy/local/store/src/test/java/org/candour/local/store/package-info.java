/** The store, in this JVM and as a process that is killed. */
@NullMarked
package org.candour.local.store;

import org.jspecify.annotations.NullMarked;
