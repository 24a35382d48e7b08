/** Drives the API from outside, as a company's own program would. */
@NullMarked
package org.candour.client;

import org.jspecify.annotations.NullMarked;
