/** Keeps in MongoDB how far the filings on record were scored anew. */
@NullMarked
package org.candour.scoring.rescoring.mongo;

import org.jspecify.annotations.NullMarked;
