/** Methodologies in MongoDB; each change compares the revision that it was made from. */
@NullMarked
package org.candour.scoring.methodologies.mongo;

import org.jspecify.annotations.NullMarked;
