package org.candour.scoring.backtest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.MethodologyRefused;
import org.candour.scoring.engine.yaml.MethodologyYaml;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.methodologies.ReadMethodologies;

/** Reads and compiles what is tried; the last one is remembered. */
final class Contents {

    private final ReadMethodologies methodologies;

    private volatile @Nullable Methodology last;

    Contents(ReadMethodologies methodologies) {
        this.methodologies = methodologies;
    }

    /** The methodology, if its content is still this one. */
    Optional<Methodology> read(MethodologyId id, String digest) {
        Methodology known = last;
        return methodologies.read(id, true)
                .filter(whole -> whole.standing().head().digest().equals(digest))
                .flatMap(whole -> known != null && known.digest().equals(digest)
                        ? Optional.of(known)
                        : compiled(whole.canonical()));
    }

    private Optional<Methodology> compiled(String canonical) {
        try {
            Methodology methodology = MethodologyYaml
                    .read(new ByteArrayInputStream(canonical.getBytes(StandardCharsets.UTF_8)));
            last = methodology;
            return Optional.of(methodology);
        } catch (MethodologyRefused outdated) {
            return Optional.empty();
        }
    }

}
