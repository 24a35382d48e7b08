package org.candour.local.launcher;

import java.nio.file.Path;
import java.time.Duration;

/** Hears what happens to the parts; called from several threads. */
public interface Progress {

    /** The part answers, so long after its process was started. */
    void ready(Part part, Duration after);

    /** The part's process ended by itself and is started again after the pause. */
    void ended(Part part, int exitCode, Duration pause, Path log);

    /** Something worth a line. */
    void said(String line);

    /** Hears nothing. */
    static Progress silent() {
        return new Progress() {

            @Override
            public void ready(Part part, Duration after) {
                // silent
            }

            @Override
            public void ended(Part part, int exitCode, Duration pause, Path log) {
                // silent
            }

            @Override
            public void said(String line) {
                // silent
            }
        };
    }
}
