package org.candour.notification.lessons;

/** Where a candidate stands. */
public enum CandidateStatus implements Word {

    CANDIDATE("candidate"), HELD("held"), REFUSED("refused"), APPROVED("approved"), PUBLISHED("published");

    private final String word;

    CandidateStatus(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
