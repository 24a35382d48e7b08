package org.candour.scoring.engine;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A version of a methodology, compiled once and used for every filing; immutable. */
public final class Methodology {

    private final String id;
    private final String version;
    private final String title;
    private final String canonical;
    private final String digest;
    private final List<FormRef> forms;
    private final Plan plan;

    Methodology(String id, String version, String title, String canonical, List<FormRef> forms, Plan plan) {
        this.id = id;
        this.version = version;
        this.title = title;
        this.canonical = canonical;
        this.digest = Json.digest(canonical);
        this.forms = List.copyOf(forms);
        this.plan = plan;
    }

    /**
     * Compiles a methodology from its data: maps, lists, strings, whole numbers and booleans, of the shape that its
     * schema asks for. What it names in forms is taken as it is.
     *
     * @throws MethodologyRefused with every fault
     */
    public static Methodology of(Map<String, Object> data) {
        return new MethodologyReader(data, null).read();
    }

    /**
     * Compiles a methodology from its data, held against the forms that there are.
     *
     * @throws MethodologyRefused with every fault
     */
    public static Methodology of(Map<String, Object> data, KnownForms forms) {
        return new MethodologyReader(data, forms).read();
    }

    public String id() {
        return id;
    }

    public String version() {
        return version;
    }

    public String title() {
        return title;
    }

    /**
     * The canonical form of its data: JSON after RFC 8785, whose only numbers are whole. Compiling it again gives this
     * methodology.
     */
    public String canonical() {
        return canonical;
    }

    /** SHA-256 of the canonical form's UTF-8 bytes: {@code sha256:} and 64 hex digits. */
    public String digest() {
        return digest;
    }

    /** The versions of forms that it reads. */
    public List<FormRef> forms() {
        return forms;
    }

    /** Names of the numbers of each result: {@code value}, or {@code claimed} and {@code evidenced}. */
    public List<String> numbers() {
        return plan.numbers().stream().map(Plan.NumberPlan::name).toList();
    }

    /** Names of its results, in its order. */
    public List<String> results() {
        return plan.results().stream().map(ResultPlan::name).toList();
    }

    /** The node of a score's tree that comes to a result; none for a result that it does not have. */
    public @Nullable String nodeOf(String result) {
        return plan.results().stream().filter(each -> each.name().equals(result)).findAny()
                .map(each -> each.node().head().id()).orElse(null);
    }

    /** Whether the filing has any form that it reads. */
    public boolean reads(Filing filing) {
        return filing.forms().stream().anyMatch(forms::contains);
    }

    /** Whether answers to that question of that form enter the score, directly or as a condition. */
    public boolean reads(FormRef form, String question) {
        Question known = plan.question(form.id(), question);
        return known != null && known.form().equals(form);
    }

    /** Whether answers to that question of that form name the keys of a dimension, such as salient issues. */
    public boolean namesKeys(FormRef form, String question) {
        return reads(form, question) && plan.dimensions().stream()
                .anyMatch(each -> each.form().equals(form.id()) && question.equals(each.named()));
    }

    /** The word of a result's bands for an unrounded value; none if the result has no bands. */
    public @Nullable String band(String result, Rational value) {
        for (ResultPlan each : plan.results()) {
            ResultPlan.Words band = each.band();
            if (each.name().equals(result) && band != null) {
                return band.of(value);
            }
        }
        return null;
    }

    /** The number by which peers are ranked in a result; none if it is not for ranking. */
    public @Nullable String rankedBy(String result) {
        return plan.results().stream().filter(each -> each.name().equals(result)).findAny()
                .map(ResultPlan::rankedBy).orElse(null);
    }

    Plan plan() {
        return plan;
    }

    @Override
    public String toString() {
        return id + "/" + version;
    }
}
