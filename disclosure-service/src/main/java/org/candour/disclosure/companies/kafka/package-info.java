/** What others are told of companies. */
@NullMarked
package org.candour.disclosure.companies.kafka;

import org.jspecify.annotations.NullMarked;
