/** The record of a score as canonical JSON: what the service stores, and what anyone can write again and compare. */
@NullMarked
package org.candour.scoring.engine.record;

import org.jspecify.annotations.NullMarked;
