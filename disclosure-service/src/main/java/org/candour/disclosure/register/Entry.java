package org.candour.disclosure.register;

/**
 * A filing at its place.
 *
 * @param position from 1, without gaps
 */
public record Entry(long position, Filing filing) {

    /** What is told of it. */
    public RegisterEvent event() {
        return RegisterEvent.of(position, filing.disclosure(), filing.version(), filing.company(),
                filing.submittedAt(), filing.event());
    }
}
