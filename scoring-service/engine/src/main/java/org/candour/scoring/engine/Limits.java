package org.candour.scoring.engine;

/**
 * How much a methodology, or a filing under it, may ask of those who read and compute it. A methodology comes from
 * outside; none of it may decide how much memory or time we spend. The largest that comes with Candour stays at least
 * ten times below each limit.
 */
public final class Limits {

    /** Bytes of a text: an index of 335 elements has 25,000, a case with all answers of a large company 150,000. */
    public static final int TEXT_BYTES = 1 << 20;

    /** Values (mappings, lists and what is in them) of a text; each costs some hundred bytes while it is read. */
    public static final int VALUES = 50_000;

    /** Mappings and lists in each other; readers and validators call themselves for each. */
    public static final int DEPTH = 32;

    /** Characters of one text: a label or a note, not a document. */
    public static final int TEXT_LENGTH = 4_000;

    /** Characters of a name; it stands in pointers, trees and messages. */
    public static final int NAME_LENGTH = 80;

    /** Digits above and below the line of a fraction: two such still multiply within a long. */
    public static final int DIGITS = 9;

    /** What any rule may come to at most, so that every rounded number fits an int with room to spare. */
    public static final int POINTS = 1_000_000;

    /** Rules in each other, by name or in place: the engine calls itself for each. */
    public static final int LEVELS = 32;

    /** Rules and questions together; every one is a node of every tree. */
    public static final int NODES = 5_000;

    /** Characters of a result's name; it stands in every event about a score, whose schema says so. */
    public static final int RESULT_NAME_LENGTH = 64;

    /** Results; every one is stored, listed and announced for every filing. */
    public static final int RESULTS = 50;

    /** Keys of a dimension in one filing, far above what a form lets through. */
    public static final int KEYS = 250;

    /** Values that one score may ask for, over all keys: for its tree, and once more for each result's shares. */
    public static final int STEPS = 250_000;

    /** Steps of all cases together, which run while somebody waits. */
    public static final int STEPS_OF_CASES = 1_000_000;

    /** Bits above and below the line of a fraction, as long sums of odd fractions grow; 600 decimal digits. */
    public static final int BITS = 2_048;

    /** Faults that are told one by one; the rest is counted. */
    public static final int FAULTS = 100;

    private Limits() {}
}
