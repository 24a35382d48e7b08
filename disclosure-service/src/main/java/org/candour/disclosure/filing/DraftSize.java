package org.candour.disclosure.filing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.disclosure.forms.Answer;
import org.candour.disclosure.forms.EvidenceItem;
import org.candour.disclosure.forms.Impact;
import org.candour.disclosure.forms.SalientIssue;

/**
 * How much a draft is, in characters: every text that a client chooses, and something for each item around it. It
 * bounds what is kept and remembered, so nothing of variable length may be left out.
 */
final class DraftSize {

    private static final int ITEM = 100;

    private DraftSize() {}

    static long of(Draft draft) {
        long size = ITEM + texts(draft.regimes()) + (long) draft.forms().size() * ITEM;
        if (draft.coverage() != null) {
            size += texts(draft.coverage().entities());
        }
        if (draft.attestation() != null) {
            size += text(draft.attestation().name()) + text(draft.attestation().role());
        }
        for (Answer answer : draft.answers()) {
            size += of(answer);
        }
        return size;
    }

    private static long of(Answer answer) {
        long size = ITEM + text(answer.text()) + text(answer.reason()) + texts(answer.choices());
        Answer.Plan plan = answer.plan();
        if (plan != null) {
            size += text(plan.action()) + text(plan.ownerRole());
        }
        for (String key : answer.at().values()) {
            size += text(key);
        }
        for (EvidenceItem item : answer.evidence()) {
            size += ITEM + text(item.kind()) + text(item.title()) + text(item.link());
        }
        for (SalientIssue issue : answer.issues()) {
            size += ITEM + text(issue.key()) + text(issue.title()) + text(issue.right()) + text(issue.why())
                    + texts(issue.groups()) + texts(issue.valueChain());
        }
        for (Impact impact : answer.impacts()) {
            size += ITEM + text(impact.right()) + text(impact.group()) + text(impact.people())
                    + text(impact.scale()) + text(impact.scope()) + text(impact.irremediability())
                    + text(impact.connection()) + text(impact.remedy());
        }
        return size;
    }

    private static long texts(List<String> texts) {
        long size = 0;
        for (String each : texts) {
            size += ITEM / 2 + text(each);
        }
        return size;
    }

    private static long text(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
