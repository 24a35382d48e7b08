/** The merged text of the API. */
@NullMarked
package org.candour.gateway.docs;

import org.jspecify.annotations.NullMarked;
