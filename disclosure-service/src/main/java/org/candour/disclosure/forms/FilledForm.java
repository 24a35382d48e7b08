package org.candour.disclosure.forms;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** The answers to one form, as its rules see them. */
public final class FilledForm {

    private static final String ONCE = "";

    private final Form form;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, Map<String, Answer>> byQuestion = new HashMap<>();
    private final IdentityHashMap<Answer, String> texts = new IdentityHashMap<>();

    FilledForm(Form form, List<Answer> given) {
        this.form = form;
        for (var i = 0; i < given.size(); i++) {
            var answer = given.get(i);
            if (answer.form().equals(form.ref().id())) {
                answers.put("/answers/" + i, answer);
                byQuestion.computeIfAbsent(answer.question(), _ -> new LinkedHashMap<>()).putIfAbsent(
                        keyOf(answer),
                        answer);
            }
        }
    }

    Form form() {
        return form;
    }

    /** Its answers. */
    List<Answer> answers() {
        return List.copyOf(answers.values());
    }

    /** Each answer with the JSON Pointer at which it stands. */
    void each(BiConsumer<String, Answer> action) {
        answers.forEach(action);
    }

    /** The text of an answer as texts are compared: letters and digits only, lower case. */
    String textOf(Answer answer) {
        return texts.computeIfAbsent(answer, each -> Words.plain(each.text()));
    }

    boolean answered(String question) {
        return byQuestion.getOrDefault(question, Map.of()).values().stream()
                .anyMatch(answer -> answer.choice() != null);
    }

    /** Pointers of {@code member} in the answers to which the predicate applies. */
    List<String> pointers(String member, Predicate<Answer> applies) {
        return answers.entrySet().stream().filter(entry -> applies.test(entry.getValue()))
                .map(entry -> entry.getKey() + member).toList();
    }

    /** Pointers of the choices to which the predicate applies. */
    List<String> choices(Predicate<Answer> applies) {
        return pointers("/choice", applies);
    }

    /** Whether the question is answered at a key, for every key or once with one of these choices. */
    boolean chosen(String question, String key, Set<String> choices) {
        return at(question, key).or(() -> at(question, Dimension.EVERY)).or(() -> at(question, ONCE))
                .filter(answer -> chose(answer, choices)).isPresent();
    }

    static boolean chose(Answer answer, Set<String> choices) {
        var choice = answer.choice();
        return choice != null && choices.contains(choice);
    }

    /**
     * The keys at which another question is to be held against this answer. An answer for every key is held against
     * each key of the other question at which this one has no answer of its own.
     */
    Set<String> keysOf(Answer answer, String other) {
        var key = keyOf(answer);
        if (!key.equals(Dimension.EVERY)) {
            return Set.of(key);
        }
        var keys = new LinkedHashSet<String>();
        byQuestion.getOrDefault(other, Map.of()).keySet().stream()
                .filter(k -> k.equals(Dimension.EVERY) || at(answer.question(), k).isEmpty())
                .forEach(keys::add);
        return keys.isEmpty() ? Set.of(key) : keys;
    }

    private Optional<Answer> at(String question, String key) {
        return Optional.ofNullable(byQuestion.getOrDefault(question, Map.of()).get(key));
    }

    private static String keyOf(Answer answer) {
        return answer.at().values().stream().findFirst().orElse(ONCE);
    }
}
