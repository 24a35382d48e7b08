/** Code that breaks the rules about the engine, so that the rules can be seen to fail. */
@NullMarked
package org.candour.scoring.engine.wrong;

import org.jspecify.annotations.NullMarked;
