/** The issuer, asked as its clients ask it. */
@NullMarked
package org.candour.local.issuer;

import org.jspecify.annotations.NullMarked;
