/** The right to walk over what is on record, kept in MongoDB. */
@NullMarked
package org.candour.scoring.onrecord.mongo;

import org.jspecify.annotations.NullMarked;
