/** Methodologies as YAML files of this service, held against a JSON Schema. */
@NullMarked
package org.candour.scoring.methodologies.yaml;

import org.jspecify.annotations.NullMarked;
