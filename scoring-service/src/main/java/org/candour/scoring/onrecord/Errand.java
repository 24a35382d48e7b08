package org.candour.scoring.onrecord;

/** Something to be done once to each filing on record, in pieces, from position 1 up to its end. */
public interface Errand {

    /**
     * Says how far it has come; saved, so that whoever goes on starts behind it.
     *
     * @return a position up to which everything is done; 0 at the beginning
     */
    long upTo();

    /**
     * Says how far it goes.
     *
     * @return a position; what is kept later at any position is no business of this errand
     */
    long end();

    /**
     * Does the next piece and saves that it is done. It may be done again, here or elsewhere, when somebody dies before
     * that is saved.
     *
     * @param piece what is kept from {@link #upTo()} on
     * @throws org.candour.support.event.Unavailable if it is to be tried again
     */
    void take(Piece piece);

}
