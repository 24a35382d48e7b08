/** Filings and scores in MongoDB. Hot paths look up by {@code _id} or {@code _id $in} only. */
@NullMarked
package org.candour.scoring.scores.mongo;

import org.jspecify.annotations.NullMarked;
