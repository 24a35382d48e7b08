/** Methodologies as YAML files, held against a JSON Schema, and those that come with Candour. */
@NullMarked
package org.candour.scoring.engine.yaml;

import org.jspecify.annotations.NullMarked;
