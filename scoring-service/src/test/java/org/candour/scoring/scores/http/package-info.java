/** Tests of scores over HTTP; every answer is checked against the contract. */
@NullMarked
package org.candour.scoring.scores.http;

import org.jspecify.annotations.NullMarked;
