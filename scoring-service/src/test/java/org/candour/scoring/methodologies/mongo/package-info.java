/** Tests of methodologies in the store. */
@NullMarked
package org.candour.scoring.methodologies.mongo;

import org.jspecify.annotations.NullMarked;
