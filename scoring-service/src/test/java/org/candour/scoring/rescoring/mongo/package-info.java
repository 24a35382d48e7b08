/** Tests of walks in the store. */
@NullMarked
package org.candour.scoring.rescoring.mongo;

import org.jspecify.annotations.NullMarked;
