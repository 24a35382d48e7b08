/** Tests of rescoring over HTTP. */
@NullMarked
package org.candour.scoring.rescoring.http;

import org.jspecify.annotations.NullMarked;
