/** What every answer carries, and the line that is kept of it. */
@NullMarked
package org.candour.gateway.answer;

import org.jspecify.annotations.NullMarked;
