/** Bad bodies, each as a problem. */
@NullMarked
package org.candour.support.json;

import org.jspecify.annotations.NullMarked;
