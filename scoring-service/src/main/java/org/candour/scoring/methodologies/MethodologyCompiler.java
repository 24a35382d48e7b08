package org.candour.scoring.methodologies;

import org.candour.scoring.engine.Methodology;

/** Makes a methodology of a text. */
@FunctionalInterface
public interface MethodologyCompiler {

    /**
     * Checks a text and compiles it; its cases run.
     *
     * @param text YAML or JSON
     * @return the methodology
     * @throws org.candour.scoring.engine.MethodologyRefused with every fault
     * @throws org.candour.support.event.Unavailable if too many are at it
     */
    Methodology compile(byte[] text);

}
