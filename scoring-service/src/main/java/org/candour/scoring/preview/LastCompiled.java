package org.candour.scoring.preview;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

import org.candour.scoring.engine.Methodology;

/** The few methodologies that were compiled last, so that who asks again does not make others wait for a compiler. */
final class LastCompiled {

    private static final int MOST = 4;

    private final SequencedMap<String, Methodology> byDigest = new LinkedHashMap<>(MOST, 0.75f, true);

    synchronized Optional<Methodology> find(String digest) {
        return Optional.ofNullable(byDigest.get(digest));
    }

    synchronized Methodology keep(Methodology compiled) {
        byDigest.put(compiled.digest(), compiled);
        if (byDigest.size() > MOST) {
            byDigest.pollFirstEntry();
        }
        return compiled;
    }

}
