/** Starts all of Candour on one machine as processes of their own, watches over them, and stops them in order. */
@NullMarked
package org.candour.local.launcher;

import org.jspecify.annotations.NullMarked;
