/**
 * Methodologies, each version a piece of data that is checked before it is kept: from a draft, over comments and
 * adoption by another person, to retirement; and those by which filings are scored.
 */
@NullMarked
package org.candour.scoring.methodologies;

import org.jspecify.annotations.NullMarked;
