/** Forms as versioned data: what a company is asked, and what an answer may say. */
@NullMarked
package org.candour.disclosure.forms;

import org.jspecify.annotations.NullMarked;
