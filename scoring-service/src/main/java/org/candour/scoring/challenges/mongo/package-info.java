/** Challenges in MongoDB, and apart from them who filed them. */
@NullMarked
package org.candour.scoring.challenges.mongo;

import org.jspecify.annotations.NullMarked;
