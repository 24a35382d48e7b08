package org.candour.scoring.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.KnownForms.KnownForm;
import org.candour.scoring.engine.KnownForms.KnownQuestion;

/**
 * Holds what a methodology names against the forms that there are. What it would overlook would be found by the first
 * filing, when it is too late: a choice without points cannot be scored.
 */
final class FormCheck {

    private final Source source;
    private final Map<String, KnownForm> forms = new HashMap<>();
    /** Choices and options of all questions that use a points table. */
    private final Map<String, Set<String>> used = new HashMap<>();

    FormCheck(Source source) {
        this.source = source;
    }

    void against(KnownForms known) {
        for (Source item : source.get("forms").items()) {
            KnownForm form = known.forms()
                    .get(new FormRef(item.get("id").text(), item.get("version").text()));
            if (form == null) {
                item.fault("is not a form that there is");
            } else {
                forms.put(item.get("id").text(), form);
            }
        }
        source.get("dimensions").members().forEach(this::dimension);
        for (Source group : source.get("questions").items()) {
            KnownForm form = forms.get(group.get("form").text());
            if (form != null) {
                group.get("ids").items().forEach(id -> question(form, group, id));
                keys(form.dimensions().get(group.get("over").text()),
                        Stream.of(group.get("appliesAt"), group.get("notAt")).map(Source::items)
                                .flatMap(List::stream));
            }
        }
        source.get("points").members().forEach(this::table);
    }

    private void dimension(String name, Source dimension) {
        KnownForm form = forms.get(dimension.get("form").text());
        if (form != null && !form.dimensions().containsKey(name)) {
            dimension.fault("is not a dimension of its form");
        } else if (form != null) {
            Source keys = dimension.get("keys");
            Map<String, Source> others = dimension.get("others").members();
            Stream<Source> scoped = dimension.get("scopes").members().values().stream().map(Source::items)
                    .flatMap(List::stream).filter(part -> !others.containsKey(part.text()));
            Stream<Source> grouped = others.values().stream().flatMap(
                    part -> Stream.concat(Stream.of(part.get("except")),
                            part.get("groups").members().values().stream()))
                    .map(Source::items).flatMap(List::stream);
            Stream<Source> named = Stream.of(dimension.get("first"), keys.get("always")).map(Source::items)
                    .flatMap(List::stream);
            Stream<Source> declared = Stream.of(keys.get("declared").get("key"))
                    .filter(key -> key.value() != null);
            keys(form.dimensions().get(name),
                    Stream.of(named, declared, grouped, scoped).flatMap(each -> each));
            leavesNoneOut(form.dimensions().getOrDefault(name, Set.of()), keys);
        }
    }

    /** Reports keys at which a filing may answer and could then not be scored. */
    private static void leavesNoneOut(Set<String> known, Source keys) {
        if (!keys.get("occurring").truth() && !keys.has("named")) {
            Set<String> taken = new HashSet<>(keys.get("always").texts());
            taken.add(keys.get("declared").get("key").text());
            known.stream().filter(key -> !taken.contains(key)).sorted()
                    .forEach(key -> keys
                            .fault("leaves out the key " + key + ", at which a filing may answer"));
            if (known.isEmpty()) {
                keys.fault("needs occurring or named, for companies say which keys there are");
            }
        }
    }

    /** Reports keys that a form does not have; a dimension without any takes what a company names. */
    private static void keys(@Nullable Set<String> known, Stream<Source> keys) {
        if (known != null && !known.isEmpty()) {
            keys.filter(key -> !known.contains(key.text()))
                    .forEach(key -> key.fault("is not a key of its dimension"));
        }
    }

    private void question(KnownForm form, Source group, Source id) {
        KnownQuestion question = form.questions().get(id.text());
        if (question == null) {
            id.fault("is not a question of its form");
            return;
        }
        if (!Objects.equals(question.dimension(), group.get("over").optionalText())) {
            id.fault(question.dimension() == null
                    ? "does not repeat in its form"
                    : "repeats over " + question.dimension() + " in its form");
        }
        Source table = source.get("points").get(group.get("points").text());
        if (group.has("points") && table.isMap()) {
            Set<String> names = used.computeIfAbsent(group.get("points").text(), _ -> new HashSet<>());
            names.addAll(question.choices());
            names.addAll(question.options());
            if (table.has("choices")) {
                missing(id, "choice", question.choices(), table.get("choices"));
            }
            missing(id, "option", table.has("options") ? question.options() : Set.of(),
                    table.get("options").get("points"));
        }
    }

    private static void missing(Source id, String what, Set<String> asked, Source worth) {
        asked.stream().filter(name -> !worth.has(name)).sorted()
                .forEach(name -> id
                        .fault("can have the " + what + " " + name + ", for which there are no points"));
    }

    private void table(String name, Source table) {
        Set<String> names = used.get(name);
        if (names != null) {
            Stream.of(table.get("choices"), table.get("options").get("points")).map(Source::members)
                    .forEach(members -> members.forEach((choice, worth) -> {
                        if (!names.contains(choice)) {
                            worth.fault("is nothing that a question with these points can have");
                        }
                    }));
        }
    }
}
