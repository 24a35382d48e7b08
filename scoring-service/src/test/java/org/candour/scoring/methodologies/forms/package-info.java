/** Tests of the forms as methodologies may name them. */
@NullMarked
package org.candour.scoring.methodologies.forms;

import org.jspecify.annotations.NullMarked;
