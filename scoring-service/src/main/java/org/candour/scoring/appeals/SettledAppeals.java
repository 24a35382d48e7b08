package org.candour.scoring.appeals;

import org.candour.scoring.appeals.AppealState.Reply;
import org.candour.scoring.appeals.AppealState.Settled;
import org.candour.scoring.reviews.Closing;
import org.candour.scoring.reviews.DecideAgain;

/**
 * Lets the answers to appeals count. An answer is one write of the appeal; that the review is closed once more follows
 * from it, is done once however often it is tried, and is tried again where the appeal is read.
 */
public final class SettledAppeals {

    private final DecideAgain deciding;

    /**
     * Closes with this.
     *
     * @param deciding closes reviews once more
     */
    public SettledAppeals(DecideAgain deciding) {
        this.deciding = deciding;
    }

    /** Closes the appeal's review once more, if the appeal is upheld and that was not done yet. */
    void makeCount(Appeal appeal) {
        if (appeal.state() instanceof Settled settled && settled.reply().upheld()) {
            Reply reply = settled.reply();
            deciding.close(appeal.id().review(), new Closing(reply.by(), reply.authority(), settled.at(),
                    reply.decisions(), reply.takenBack(), reply.salt(), appeal.id().toString()));
        }
    }

}
