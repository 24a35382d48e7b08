/** Tests of challenges in MongoDB. */
@NullMarked
package org.candour.scoring.challenges.mongo;

import org.jspecify.annotations.NullMarked;
