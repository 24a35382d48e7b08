/** Wrong on purpose, so that a rule can be seen failing. */
@NullMarked
package org.candour.gateway.wrong.two;

import org.jspecify.annotations.NullMarked;
