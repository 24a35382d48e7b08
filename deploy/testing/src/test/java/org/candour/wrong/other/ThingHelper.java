package org.candour.wrong.other;

/** Holds anything. */
class ThingHelper {}
