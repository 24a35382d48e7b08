/** What others are told of disclosures, beside their submission. */
@NullMarked
package org.candour.disclosure.filing.kafka;

import org.jspecify.annotations.NullMarked;
