/** Tests of methodologies and their life, with the fakes that other tests use. */
@NullMarked
package org.candour.scoring.methodologies;

import org.jspecify.annotations.NullMarked;
