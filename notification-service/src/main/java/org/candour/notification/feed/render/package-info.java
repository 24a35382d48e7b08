/** The formats of lessons: pages, Atom, JSON Feed and JSON. All are made from the same record. */
@NullMarked
package org.candour.notification.feed.render;

import org.jspecify.annotations.NullMarked;
