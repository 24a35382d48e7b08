/** The demonstration: real and invented filings, sent through the gateway as any client would. */
@NullMarked
package org.candour.local.demo;

import org.jspecify.annotations.NullMarked;
