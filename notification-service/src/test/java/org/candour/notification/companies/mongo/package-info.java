/** Companies in a real store. */
@NullMarked
package org.candour.notification.companies.mongo;

import org.jspecify.annotations.NullMarked;
