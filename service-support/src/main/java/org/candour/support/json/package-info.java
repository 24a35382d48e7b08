/** JSON as we read it (strict and bounded) and as we commit to it (canonical). */
@NullMarked
package org.candour.support.json;

import org.jspecify.annotations.NullMarked;
