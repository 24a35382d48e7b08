/** Methodologies as files: what is accepted, and how each fault is named. */
@NullMarked
package org.candour.scoring.engine.yaml;

import org.jspecify.annotations.NullMarked;
