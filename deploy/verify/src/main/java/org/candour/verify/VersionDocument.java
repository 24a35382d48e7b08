package org.candour.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * One version of a disclosure as the API shows it.
 *
 * @param tree all of it
 * @param digest as it says itself
 * @param parts by key, in the order that the digest is made over
 */
record VersionDocument(Map<String, Object> tree, String disclosure, int version, long revision, long position,
        String digest, Instant submittedAt, SortedMap<String, Part> parts) {

    static final String WHAT = "The filing";

    private static final Set<String> KNOWN = Set.of("disclosure", "version", "revision", "position", "digest",
            "submittedAt", "company", "filing", "commitments");

    static VersionDocument read(byte[] bytes) {
        Data data = Data.of(WHAT, "", Json.read(bytes, WHAT));
        SortedMap<String, Part> parts = new TreeMap<>();
        for (Data item : data.objects("commitments")) {
            Part part = new Part(item.text("key"), item.text("commitment"), item.optional("salt"),
                    item.has("content") ? item.object("content").members() : null);
            if (parts.put(part.key(), part) != null) {
                throw new Different("the part " + Shown.text(part.key()) + " is listed twice in the filing");
            }
        }
        if (parts.isEmpty()) {
            throw new Unchecked("The filing lists no commitments, as every version of a disclosure does.");
        }
        return new VersionDocument(data.members(), data.text("disclosure"), data.small("version"),
                data.whole("revision"), data.whole("position"), data.text("digest"),
                data.instant("submittedAt"),
                parts);
    }

    /** The digest over the ordered list of (key, commitment). */
    String computedDigest() {
        List<List<String>> list = new ArrayList<>();
        parts.values().forEach(part -> list.add(List.of(part.key(), part.commitment())));
        return Canonical.digest(Canonical.bytes(list));
    }

    SortedMap<String, String> commitments() {
        SortedMap<String, String> commitments = new TreeMap<>();
        parts.forEach((key, part) -> commitments.put(key, part.commitment()));
        return commitments;
    }

    /** The content of a part; null if it is withheld, erased, or was never filed. */
    @Nullable
    Map<String, Object> content(String key) {
        Part part = parts.get(key);
        return part == null ? null : part.content();
    }

    /** Members that nothing here looks at. */
    List<String> unknown() {
        return tree.keySet().stream().filter(name -> !KNOWN.contains(name)).sorted().toList();
    }
}
