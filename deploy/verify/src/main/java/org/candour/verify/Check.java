package org.candour.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.FilingRefused;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.record.PartKey;
import org.candour.scoring.engine.record.RegisteredFiling;
import org.candour.scoring.engine.record.ScoreRecord;

/** Checks one record, step by step; the first difference ends it. */
final class Check {

    private final RecordDocument record;
    private final Lines lines;

    Check(RecordDocument record, Lines lines) {
        this.record = record;
        this.lines = lines;
    }

    /**
     * The methodology by its digest, compiled.
     *
     * @throws Different if it is not the one that the record names
     */
    Methodology methodology(byte[] bytes) {
        Object tree = Json.read(bytes, "The methodology");
        byte[] canonical = Canonical.bytes(tree);
        String digest = Canonical.digest(canonical);
        if (!digest.equals(record.methodologyDigest())) {
            throw Different.between("the methodology", "the record names the digest",
                    record.methodologyDigest(),
                    "what was read has", digest);
        }
        lines.say("methodology",
                Shown.text(record.methodology() + " " + record.methodologyVersion()) + ", " + digest
                        + ": as the record names it"
                        + (canonical.length == bytes.length ? "" : ", though its bytes are not canonical"));
        try {
            return Methodology.of(Data.of("The methodology", "", tree).members());
        } catch (Unchecked e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Unchecked("The methodology is none that this engine can read: "
                    + Shown.text(String.valueOf(e.getMessage())) + ".", e);
        }
    }

    /**
     * The filing by its digest, part by part.
     *
     * @throws Different if it is not the one that the record names, or was changed
     */
    VersionDocument filing(byte[] bytes) {
        VersionDocument version = VersionDocument.read(bytes);
        digest(version);
        lines.say("filing", Shown.text(version.disclosure()) + " version " + version.version() + ", "
                + record.filingDigest() + ": the digest of its " + version.parts().size() + " parts");
        parts(version);
        commitments(version);
        return version;
    }

    private void digest(VersionDocument version) {
        String computed = version.computedDigest();
        if (computed.equals(version.digest()) && computed.equals(record.filingDigest())) {
            return;
        }
        // the list may be at fault, or one of the two digests; a part that gives another commitment tells
        version.parts().values().forEach(Part::check);
        record.commitments().forEach((key, commitment) -> same(key, commitment, version.parts().get(key)));
        if (!computed.equals(version.digest())) {
            throw Different.between("/digest of the filing", "it says", version.digest(),
                    "its list of commitments gives", computed);
        }
        throw Different.between("/filing/digest", "the record has", record.filingDigest(),
                "the filing's list of commitments gives", computed);
    }

    private void parts(VersionDocument version) {
        List<String> withheld = new ArrayList<>();
        List<String> unproven = new ArrayList<>();
        int made = 0;
        for (Part part : version.parts().values()) {
            part.check();
            if (version.isProven(part)) {
                made++;
            } else {
                (part.isOpen() ? unproven : withheld).add(part.key());
            }
        }
        lines.say("parts",
                made + " of " + version.parts().size() + " commitments are made again from salt and content");
        if (!withheld.isEmpty()) {
            lines.keys("withheld", " parts are withheld or erased:", withheld);
        }
        if (!unproven.isEmpty()) {
            lines.keys("not proven", " parts are open without the salt that would prove them:", unproven);
        }
        new Wording(version).check();
        if (!version.unknown().isEmpty()) {
            lines.keys("passed over", " members of the filing are no part of what is proven:",
                    version.unknown());
        }
    }

    private void commitments(VersionDocument version) {
        SortedMap<String, String> named = record.commitments();
        named.forEach((key, commitment) -> same(key, commitment, version.parts().get(key)));
        lines.say("record", "its " + named.size() + " commitments are those of the filing");
    }

    private static void same(String key, String commitment, @Nullable Part part) {
        String filed = part == null ? "" : part.commitment();
        if (!commitment.equals(filed)) {
            String place = Shown.text(Difference.below("/filing/commitments", key));
            throw part == null
                    ? new Different(place + ": the record has " + Shown.value(commitment)
                            + ", the filing no such part")
                    : Different.between(place, "the record has", commitment, "the filing lists", filed);
        }
    }

    /**
     * The decisions of the review that the record was made after.
     *
     * @throws Different if they are not those that the record names
     */
    DecisionsDocument decisions(byte[] bytes) {
        DecisionsDocument decisions = DecisionsDocument.read(bytes);
        if (!decisions.commitment().equals(record.reviewCommitment())) {
            throw Different.between("/review/commitment", "the record has",
                    String.valueOf(record.reviewCommitment()),
                    "salt and decisions give", decisions.commitment());
        }
        lines.say("decisions", decisions.review().decisions().each().size() + " of review "
                + decisions.review().number() + ", " + decisions.commitment() + ": as the record names them");
        if (!decisions.unknown().isEmpty()) {
            lines.keys("passed over", " members of the decisions are no part of what is proven:",
                    decisions.unknown());
        }
        return decisions;
    }

    /**
     * The score computed again.
     *
     * @param decisions none if there was no review
     *
     * @throws Different if the record has another
     */
    Outcome score(VersionDocument version, Methodology methodology, @Nullable DecisionsDocument decisions) {
        RegisteredFiling filing = new RegisteredFiling(version.disclosure(), version.version(),
                revision(version), version.position(), version.computedDigest(),
                version.commitments(), version.submittedAt(), Filings.of(version));
        List<PartKey> read = version.commitments().keySet().stream()
                .flatMap(key -> PartKey.parse(key).stream())
                .filter(key -> filing.content().forms().stream().anyMatch(
                        form -> form.id().equals(key.form()) && methodology.reads(form, key.question())))
                .toList();
        try {
            if (record.withholding().forAll()) {
                return new PublicComparison(record, version, methodology, read, lines).run(methodology,
                        filing);
            }
            ScoreRecord again = decisions == null
                    ? ScoreRecord.of(methodology, filing)
                    : ScoreRecord.of(methodology, filing, decisions.review());
            return new Comparison(record, again, methodology, version, read, lines).run();
        } catch (FilingRefused e) {
            throw new Unchecked("The methodology does not read this filing: "
                    + Shown.text(String.valueOf(e.getMessage())) + ".", e);
        }
    }

    /** As the filing says it, or else as the record does; a record for everybody says none. */
    private long revision(VersionDocument version) {
        Long filed = version.revision();
        Long recorded = record.revision();
        return filed != null ? filed : recorded != null ? recorded : 0;
    }
}
