/** The methodologies that are in force, each a version of data that was checked before it is used. */
@NullMarked
package org.candour.scoring.methodologies;

import org.jspecify.annotations.NullMarked;
