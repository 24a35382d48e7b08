package org.candour.scoring.methodologies;

import java.time.Duration;

import org.candour.scoring.engine.Methodology;

/**
 * Compiles few texts at a time, so that memory is bounded by how many and not by how many ask; the others wait their
 * turn. A text of a megabyte may take some forty while it is checked, and a second or more.
 */
final class FewAtATime implements MethodologyCompiler {

    private final MethodologyCompiler compiler;

    private final Turns turns;

    /**
     * Compiles with another.
     *
     * @param most at a time
     * @param patience how long each waits for its turn
     */
    FewAtATime(MethodologyCompiler compiler, int most, Duration patience) {
        this.compiler = compiler;
        this.turns = new Turns(most, patience);
    }

    @Override
    public Methodology compile(byte[] text) {
        return turns.take(() -> compiler.compile(text));
    }

}
