/** The launcher: its decisions alone, its processes with small programs, and the inner parts for real. */
@NullMarked
package org.candour.local.launcher;

import org.jspecify.annotations.NullMarked;
