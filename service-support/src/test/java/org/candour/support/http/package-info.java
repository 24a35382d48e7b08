@NullMarked
package org.candour.support.http;

import org.jspecify.annotations.NullMarked;
