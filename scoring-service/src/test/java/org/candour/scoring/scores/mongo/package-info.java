/** Tests of filings and scores in MongoDB. */
@NullMarked
package org.candour.scoring.scores.mongo;

import org.jspecify.annotations.NullMarked;
