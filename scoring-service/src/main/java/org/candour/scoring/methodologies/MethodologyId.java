package org.candour.scoring.methodologies;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names one version of a methodology.
 *
 * @param id such as {@code rdr}
 * @param version such as {@code 2020}
 */
public record MethodologyId(String id, String version) implements Comparable<MethodologyId> {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private static final Pattern VERSION = Pattern.compile("[0-9][0-9.]{0,19}");

    private static final Comparator<MethodologyId> ORDER = Comparator.comparing(MethodologyId::id)
            .thenComparing(MethodologyId::version);

    /**
     * Reads what somebody wrote.
     *
     * @param id of a methodology
     * @param version of it
     * @return empty for what no methodology can be called
     */
    public static Optional<MethodologyId> of(String id, String version) {
        return ID.matcher(id).matches() && VERSION.matcher(version).matches()
                ? Optional.of(new MethodologyId(id, version))
                : Optional.empty();
    }

    @Override
    public int compareTo(MethodologyId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return id + "/" + version;
    }

}
