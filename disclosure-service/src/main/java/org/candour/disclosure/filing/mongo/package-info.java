/** Disclosures in MongoDB. */
@NullMarked
package org.candour.disclosure.filing.mongo;

import org.jspecify.annotations.NullMarked;
