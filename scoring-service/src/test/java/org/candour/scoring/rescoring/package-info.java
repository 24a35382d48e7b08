/** Tests of scoring what is on record. */
@NullMarked
package org.candour.scoring.rescoring;

import org.jspecify.annotations.NullMarked;
