/** Tests of companies. */
@NullMarked
package org.candour.notification.companies;

import org.jspecify.annotations.NullMarked;
