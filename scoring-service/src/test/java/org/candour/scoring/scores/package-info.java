/** Tests of scores, with in-memory fakes of the ports and the kits that fakes and stores pass alike. */
@NullMarked
package org.candour.scoring.scores;

import org.jspecify.annotations.NullMarked;
