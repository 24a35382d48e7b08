/** The register in MongoDB. */
@NullMarked
package org.candour.disclosure.register.mongo;

import org.jspecify.annotations.NullMarked;
