package org.candour.notification.lessons;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.candour.notification.lessons.LessonContent.Action;
import org.candour.notification.lessons.LessonContent.Harm;
import org.candour.notification.lessons.LessonContent.Question;

/**
 * A lesson as maps, lists, texts and numbers, in the shape of the contract: what every format, the event and the store
 * are written from, so that they all say the same.
 */
public final class PublicRecord {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private PublicRecord() {}

    /** All that the public sees of a released lesson. */
    public static Map<String, Object> of(Lesson lesson) {
        PublicRecord json = new PublicRecord();
        json.put("publicId", lesson.publicId().toString());
        json.put("sequence", lesson.sequence());
        json.put("revision", 1);
        json.put("publishedAt", lesson.publishedAt().toString());
        Lesson.Credit credit = lesson.credit();
        json.word("attribution", credit == null ? Attribution.UNNAMED : Attribution.NAMED);
        if (credit != null) {
            json.put("company", pair("id", credit.companyId(), "name", credit.name()));
        }
        json.put("evidenceLevel", "self-reported");
        json.fields.putAll(of(lesson.content()));
        json.put("topics", lesson.content().topics().stream().map(Topic::word).toList());
        return json.fields;
    }

    /** What a lesson says. */
    public static Map<String, Object> of(LessonContent content) {
        PublicRecord json = new PublicRecord();
        json.word("kind", content.kind());
        json.put("title", content.title());
        json.put("whatHappened", content.story().whatHappened());
        json.put("howFound", content.story().howFound());
        json.list("contributingFactors", content.story().contributingFactors(), Function.identity());
        json.list("controlGap", content.controls().gap(), PublicRecord::question);
        json.list("controlWorked", content.controls().worked(), PublicRecord::question);
        json.put("whatWeChanged", content.story().whatWeChanged());
        json.word("timeToDetect", content.handling().timeToDetect());
        json.word("timeToContain", content.handling().timeToContain());
        json.word("timeToRecover", content.handling().timeToRecover());
        json.word("cost", content.handling().cost());
        json.list("cve", content.identifiers().cve(), Function.identity());
        json.list("cwe", content.identifiers().cwe(), Function.identity());
        json.list("attack", content.identifiers().attack(), Function.identity());
        json.list("whatOthersShouldDo", content.whatOthersShouldDo(), PublicRecord::action);
        json.list("peopleHarm", content.peopleHarm(), PublicRecord::harm);
        json.put("norm", content.norm());
        json.setting(content.setting());
        json.put("language", content.terms().language());
        json.word("licence", content.terms().licence());
        json.word("tlp", content.terms().tlp());
        return json.fields;
    }

    private void setting(LessonContent.Setting setting) {
        put("sector", setting.sector() == null ? null : setting.sector().code());
        word("region", setting.region());
        word("sizeBand", setting.sizeBand());
        Period period = setting.period();
        if (period != null) {
            put("period", pair("granularity", period.granularity().word(), "value", period.value()));
        }
    }

    /** In this order, always: the bytes made of it have an ETag. */
    private static Map<String, Object> pair(String first, String value, String second, String otherValue) {
        PublicRecord json = new PublicRecord();
        json.put(first, value);
        json.put(second, otherValue);
        return json.fields;
    }

    private static Map<String, Object> question(Question question) {
        PublicRecord json = new PublicRecord();
        json.put("form", question.form());
        json.put("version", question.version());
        json.put("id", question.id());
        return json.fields;
    }

    private static Map<String, Object> action(Action action) {
        PublicRecord json = new PublicRecord();
        json.put("action", action.action());
        json.put("question", action.question() == null ? null : question(action.question()));
        json.word("effort", action.effort());
        json.word("audience", action.audience());
        return json.fields;
    }

    private static Map<String, Object> harm(Harm harm) {
        PublicRecord json = new PublicRecord();
        json.word("category", harm.category());
        json.put("otherCategory", harm.otherCategory());
        json.put("group", harm.group());
        json.word("people", harm.people());
        json.word("scale", harm.scale());
        json.word("scope", harm.scope());
        json.word("irremediability", harm.irremediability());
        json.word("remedy", harm.remedy());
        return json.fields;
    }

    private void put(String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private void word(String name, @Nullable Word word) {
        put(name, word == null ? null : word.word());
    }

    private <T> void list(String name, List<T> values, Function<T, ?> write) {
        if (!values.isEmpty()) {
            List<Object> written = new ArrayList<>();
            values.forEach(value -> written.add(write.apply(value)));
            fields.put(name, written);
        }
    }
}
