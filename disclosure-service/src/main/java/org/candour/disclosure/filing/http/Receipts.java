package org.candour.disclosure.filing.http;

import org.candour.disclosure.api.SubmissionDto;
import org.candour.disclosure.register.Entry;

/** What a company gets in hand when it has filed. */
final class Receipts {

    private Receipts() {}

    static SubmissionDto of(Entry entry) {
        return new SubmissionDto().disclosure(entry.filing().disclosure()).version(entry.filing().version())
                .position(entry.position()).digest(entry.filing().digest())
                .submittedAt(entry.filing().submittedAt())
                .receipt("/api/v1/receipts/" + entry.position());
    }
}
