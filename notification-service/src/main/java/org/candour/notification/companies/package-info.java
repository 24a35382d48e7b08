/** The names of companies, as the register tells them, so that a named lesson can credit its company. */
@NullMarked
package org.candour.notification.companies;

import org.jspecify.annotations.NullMarked;
