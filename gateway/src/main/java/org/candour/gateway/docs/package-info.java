/** The API's description: the three services' OpenAPI texts as one text and one page. */
@NullMarked
package org.candour.gateway.docs;

import org.jspecify.annotations.NullMarked;
