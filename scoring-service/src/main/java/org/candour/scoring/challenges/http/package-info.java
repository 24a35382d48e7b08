/** Challenges over HTTP. */
@NullMarked
package org.candour.scoring.challenges.http;

import org.jspecify.annotations.NullMarked;
