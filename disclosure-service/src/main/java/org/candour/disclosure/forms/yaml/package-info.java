/** Forms as YAML files, each checked against the schema of forms before it is read. */
@NullMarked
package org.candour.disclosure.forms.yaml;

import org.jspecify.annotations.NullMarked;
