/** Breaks the rule of service-support, so that the rule is seen to fail. */
@NullMarked
package org.candour.support.wrong;

import org.jspecify.annotations.NullMarked;
