/** The broker as the process that the launcher starts. */
@NullMarked
package org.candour.local.broker;

import org.jspecify.annotations.NullMarked;
