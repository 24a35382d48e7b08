package org.candour.notification.lessons.mongo;

import org.candour.notification.lessons.Candidates;
import org.candour.notification.lessons.CandidatesContract;

class MongoCandidatesIT extends CandidatesContract {

    @Override
    protected Candidates candidates() {
        return new MongoCandidates(Stores.fresh());
    }
}
