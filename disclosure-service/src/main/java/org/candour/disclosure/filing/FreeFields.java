package org.candour.disclosure.filing;

import java.util.List;
import java.util.Map;

import org.candour.disclosure.forms.Answer;
import org.candour.disclosure.forms.EvidenceItem;
import org.candour.disclosure.forms.Impact;
import org.candour.disclosure.forms.SalientIssue;

/** What somebody wrote freely in an answer. */
final class FreeFields {

    private FreeFields() {}

    static Fields of(Answer answer) {
        Answer.Plan plan = answer.plan();
        Fields planFields = plan == null
                ? new Fields()
                : new Fields().put("action", plan.action()).put("ownerRole", plan.ownerRole())
                        .put("date", plan.date());
        return new Fields().put("text", answer.text()).put("reason", answer.reason())
                .put("plan", planFields.isEmpty() ? null : planFields)
                .putAll("evidence", evidence(answer.evidence()))
                .putAll("issues", answer.issues().stream().map(FreeFields::issue).toList())
                .putAll("impacts", answer.impacts().stream().map(FreeFields::impact).toList());
    }

    /** Item by item beside the structured part's, so that both can be put together again. */
    private static List<Map<String, Object>> evidence(List<EvidenceItem> items) {
        List<Map<String, Object>> free = items.stream()
                .map(item -> new Fields().put("title", item.title()).put("link", item.link()).tree())
                .toList();
        return free.stream().allMatch(Map::isEmpty) ? List.of() : free;
    }

    private static Map<String, Object> issue(SalientIssue issue) {
        return new Fields().put("key", issue.key()).put("title", issue.title()).put("right", issue.right())
                .putAll("groups", issue.groups()).putAll("valueChain", issue.valueChain())
                .put("why", issue.why())
                .tree();
    }

    private static Map<String, Object> impact(Impact impact) {
        return new Fields().put("right", impact.right()).put("group", impact.group())
                .put("people", impact.people())
                .put("scale", impact.scale()).put("scope", impact.scope())
                .put("irremediability", impact.irremediability()).put("connection", impact.connection())
                .put("remedy", impact.remedy()).tree();
    }
}
