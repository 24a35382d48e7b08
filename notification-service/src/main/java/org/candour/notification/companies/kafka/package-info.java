/** What the register tells of companies. */
@NullMarked
package org.candour.notification.companies.kafka;

import org.jspecify.annotations.NullMarked;
