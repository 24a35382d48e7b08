/** Methodologies over HTTP. */
@NullMarked
package org.candour.scoring.methodologies.http;

import org.jspecify.annotations.NullMarked;
