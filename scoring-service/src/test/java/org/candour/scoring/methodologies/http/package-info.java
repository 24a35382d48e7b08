/** Tests of methodologies over HTTP; every answer is checked against the contract. */
@NullMarked
package org.candour.scoring.methodologies.http;

import org.jspecify.annotations.NullMarked;
