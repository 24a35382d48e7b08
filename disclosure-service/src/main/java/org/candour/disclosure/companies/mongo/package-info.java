/** Companies in MongoDB. */
@NullMarked
package org.candour.disclosure.companies.mongo;

import org.jspecify.annotations.NullMarked;
