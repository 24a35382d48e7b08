package org.candour.verify;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.record.PartKey;

/**
 * One version of a disclosure as the API shows it.
 *
 * @param tree all of it
 * @param digest as it says itself
 * @param revision not said to everybody
 * @param parts by key
 */
record VersionDocument(Map<String, Object> tree, String disclosure, int version, @Nullable Long revision,
        long position, String digest, Instant submittedAt, SortedMap<String, Part> parts) {

    static final String WHAT = "The filing";

    /** The part that lists those for reviewers only, where there are none, too. */
    static final String REVIEWERS = "reviewers";

    private static final Set<String> KNOWN = Set.of("disclosure", "version", "revision", "position", "digest",
            "submittedAt", "publishedAt", "attestation", "company", "filing", "commitments");

    static VersionDocument read(byte[] bytes) {
        Data data = Data.of(WHAT, "", Json.read(bytes, WHAT));
        SortedMap<String, Part> parts = new TreeMap<>();
        for (Data item : data.objects("commitments")) {
            Part part = new Part(item.text("key"), item.text("commitment"), item.optional("within"),
                    item.optional("salt"), item.has("content") ? item.object("content").members() : null,
                    null);
            if (parts.put(part.key(), part) != null) {
                throw new Different("the part " + Shown.text(part.key()) + " is listed twice in the filing");
            }
        }
        if (parts.isEmpty()) {
            throw new Unchecked("The filing lists no commitments, as every version of a disclosure does.");
        }
        SortedMap<String, Part> listed = new TreeMap<>(parts);
        parts.values().stream().map(Part::within).filter(Objects::nonNull).distinct()
                .forEach(list -> listed.computeIfPresent(list, (_, part) -> listing(part, parts)));
        listed.computeIfPresent(REVIEWERS, (_, part) -> listing(part, parts));
        return new VersionDocument(data.members(), data.text("disclosure"), data.small("version"),
                data.has("revision") ? data.whole("revision") : null, data.whole("position"),
                data.text("digest"),
                data.instant("submittedAt"), listed);
    }

    private static Part listing(Part part, SortedMap<String, Part> parts) {
        return new Part(part.key(), part.commitment(), part.within(), part.salt(), part.content(),
                list(part.key(), parts));
    }

    /** The ordered list of (key, commitment) of the parts within another, or else of those within none. */
    private static List<List<String>> list(@Nullable String within, SortedMap<String, Part> parts) {
        return parts.values().stream().filter(part -> Objects.equals(part.within(), within))
                .map(part -> List.of(part.key(), part.commitment())).toList();
    }

    /** The digest over the ordered list of (key, commitment). */
    String computedDigest() {
        return Canonical.digest(Canonical.bytes(list(null, parts)));
    }

    /** Whether a part's content is what the digest stands for: by its own commitment, or by that of the list it is in. */
    boolean isProven(Part part) {
        String within = part.within();
        Part list = within == null ? null : parts.get(within);
        return part.isProvable()
                && (within == null || (list != null && list.within() == null && list.isProvable()));
    }

    /** Whether all parts for reviewers only are open; that they are all is proven by their list. */
    boolean showsReviewersParts() {
        Part list = parts.get(REVIEWERS);
        return list != null && list.within() == null && list.isProvable()
                && parts.values().stream().filter(part -> REVIEWERS.equals(part.within()))
                        .filter(part -> PartKey.parse(part.key()).isPresent())
                        .allMatch(part -> part.content() != null);
    }

    /** The forms that were filed; none where that is withheld. */
    List<FormRef> forms() {
        Map<String, Object> facts = content(PartKey.FACTS);
        return facts == null
                ? List.of()
                : Data.of("The part facts", "", facts).objects("forms").stream()
                        .map(form -> new FormRef(form.text("id"), form.text("version"))).toList();
    }

    boolean isFiled(String form) {
        return forms().stream().anyMatch(each -> each.id().equals(form));
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
