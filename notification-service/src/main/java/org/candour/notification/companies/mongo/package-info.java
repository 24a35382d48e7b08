/** Companies in MongoDB. */
@NullMarked
package org.candour.notification.companies.mongo;

import org.jspecify.annotations.NullMarked;
