/** What filings show, judged by the engine. */
@NullMarked
package org.candour.scoring.benchmarks.tables.scored;

import org.jspecify.annotations.NullMarked;
