/** Fixed yearly tables of what answers for reviewers show, over declared cohorts. */
@NullMarked
package org.candour.scoring.benchmarks.tables;

import org.jspecify.annotations.NullMarked;
