package org.candour.disclosure.register;

/**
 * A filing at its place.
 *
 * @param position from 1, without gaps
 */
public record Entry(long position, Filing filing) {

    /** The payload of its event: what was prepared, and the position. */
    public String eventData() {
        return "{\"position\":" + position + "," + filing.event().substring(1);
    }
}
