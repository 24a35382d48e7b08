package org.candour.disclosure.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.candour.support.problem.Finding;

/**
 * One version of a form: its questions in sections, the dimensions along which they repeat and the rules by which a
 * filled form is looked over.
 */
public final class Form {

    private final FormRef ref;
    private final String title;
    private final String attribution;
    private final List<Section> sections;
    private final List<Dimension> dimensions;
    private final List<Rule> rules;
    private final String digest;
    private final Map<String, Question> questions = new LinkedHashMap<>();

    /**
     * @param digest of the form as it was written, {@code sha256:<64 hex>}
     * @throws IllegalArgumentException if two questions have the same id
     */
    public Form(FormRef ref, String title, String attribution, List<Section> sections,
            List<Dimension> dimensions,
            List<Rule> rules, String digest) {
        this.ref = ref;
        this.title = title;
        this.attribution = attribution;
        this.sections = List.copyOf(sections);
        this.dimensions = List.copyOf(dimensions);
        this.rules = List.copyOf(rules);
        this.digest = digest;
        for (var section : sections) {
            for (var question : section.questions()) {
                if (questions.putIfAbsent(question.id(), question) != null) {
                    throw new IllegalArgumentException(ref + " has two questions " + question.id());
                }
            }
        }
    }

    public FormRef ref() {
        return ref;
    }

    public String title() {
        return title;
    }

    /** Whose framework it is, under which licence, and which words are ours. */
    public String attribution() {
        return attribution;
    }

    public List<Section> sections() {
        return sections;
    }

    public List<Dimension> dimensions() {
        return dimensions;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** Of the form as it was written: {@code sha256:<64 hex>}. */
    public String digest() {
        return digest;
    }

    /** In the form's order. */
    public List<Question> questions() {
        return List.copyOf(questions.values());
    }

    public Optional<Question> question(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** The dimension along which the question repeats, if it does. */
    public Optional<Dimension> dimensionOf(Question question) {
        return dimensions.stream().filter(d -> d.id().equals(question.dimension())).findFirst();
    }

    /**
     * Why even a draft cannot hold these answers: an unknown question, choice, dimension or key, or parts that the
     * question does not take. Empty if it can.
     *
     * @param answers all answers of a filing; only those to this form are looked at, and pointers of findings count in
     *                the list as given: {@code /answers/3/choice}
     */
    public List<Finding> refusals(List<Answer> answers) {
        return new UnknownParts(this).in(new FilledForm(this, answers));
    }

    /**
     * What validation and submission report beyond {@link #refusals}: errors (nothing is submitted with one), warnings
     * and doubts about plausibility.
     *
     * @param answers as for {@link #refusals}
     */
    public List<Finding> check(List<Answer> answers, Circumstances circumstances) {
        var filled = new FilledForm(this, answers);
        var found = new ArrayList<>(new Completeness(filled).findings());
        for (var rule : rules) {
            rule.condition().hits(filled, circumstances)
                    .forEach(pointer -> found.add(new Finding(pointer, rule.message(), rule.severity())));
        }
        return List.copyOf(found);
    }

    @Override
    public String toString() {
        return ref.toString();
    }
}
