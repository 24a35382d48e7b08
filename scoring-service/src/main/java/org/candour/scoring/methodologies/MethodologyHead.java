package org.candour.scoring.methodologies;

import java.util.List;

import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.Methodology;

/**
 * A version of a methodology without its content.
 *
 * @param id its name
 * @param title what people call it
 * @param forms the versions of forms that it reads
 * @param digest of its canonical bytes, {@code sha256:<hex>}
 */
public record MethodologyHead(MethodologyId id, String title, List<FormRef> forms, String digest) {

    /** Keeps its own copy of the forms. */
    public MethodologyHead {
        forms = List.copyOf(forms);
    }

    static MethodologyHead of(Methodology methodology) {
        return new MethodologyHead(new MethodologyId(methodology.id(), methodology.version()),
                methodology.title(), methodology.forms(), methodology.digest());
    }

}
