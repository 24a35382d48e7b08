/** What appeals are about, as methodologies say it. */
@NullMarked
package org.candour.scoring.appeals.explained;

import org.jspecify.annotations.NullMarked;
