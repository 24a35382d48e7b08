/** What was filed, at dense positions, part by part committed. */
@NullMarked
package org.candour.disclosure.register;

import org.jspecify.annotations.NullMarked;
