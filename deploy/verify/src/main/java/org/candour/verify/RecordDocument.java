package org.candour.verify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.record.PublicDecisions;

/**
 * The record of a score as somebody has it.
 *
 * @param tree all of it
 * @param canonical whether the document's bytes are canonical JSON
 * @param revision not said to everybody
 * @param reviewCommitment to the decisions of a review, if it was made after one and is not for everybody
 * @param review the decisions that everybody may read, if it is for everybody and was made after a review
 */
record RecordDocument(Map<String, Object> tree, boolean canonical, String disclosure, long version,
        String methodology, String methodologyVersion, String methodologyDigest, String filingDigest,
        @Nullable Long revision, Withholding withholding,
        SortedMap<String, String> commitments, @Nullable String reviewCommitment,
        @Nullable PublicDecisions review) {

    private static final String WHAT = "The record";

    /** Reads a record, or each of a list of them as the API gives it. */
    static List<RecordDocument> read(byte[] bytes) {
        Object value = Json.read(bytes, WHAT);
        boolean canonical = Arrays.equals(bytes, Canonical.bytes(value));
        Data data = Data.of(WHAT, "", value);
        if (!data.has("items")) {
            return List.of(of(data, canonical));
        }
        List<RecordDocument> records = new ArrayList<>();
        data.objects("items").forEach(item -> records.add(of(item, canonical)));
        if (records.isEmpty()) {
            throw new Unchecked("There is no record in the list.");
        }
        return records;
    }

    private static RecordDocument of(Data data, boolean canonical) {
        Data methodology = data.object("methodology");
        if (!data.has("filing")) {
            throw new Unchecked(
                    "The record does not name its filing's digest and commitments, as those of engine 1 do"
                            + " not: it cannot be computed again.");
        }
        Data filing = data.object("filing");
        SortedMap<String, String> commitments = new TreeMap<>();
        Data named = filing.object("commitments");
        named.members().keySet().forEach(key -> commitments.put(key, named.text(key)));
        Withholding withholding = Withholding.of(data);
        return new RecordDocument(data.members(), canonical, data.text("disclosure"), data.whole("version"),
                methodology.text("id"), methodology.text("version"), methodology.text("digest"),
                filing.text("digest"), withholding.forAll() ? null : filing.whole("revision"), withholding,
                commitments,
                data.has("review") && !withholding.forAll() ? data.object("review").text("commitment") : null,
                data.has("review") && withholding.forAll()
                        ? DecisionsDocument.open(data.object("review"))
                        : null);
    }
}
