/** Tests of appeals in MongoDB. */
@NullMarked
package org.candour.scoring.appeals.mongo;

import org.jspecify.annotations.NullMarked;
