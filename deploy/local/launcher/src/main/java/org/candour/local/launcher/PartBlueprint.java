package org.candour.local.launcher;

import java.nio.file.Path;

/** Starts a part as its program, wired to the others. */
record PartBlueprint(Part part, Programs programs, Wiring wiring) implements Supervised.Blueprint {

    @Override
    public ProcessBuilder command() {
        return Commands.run(part, programs.of(part), wiring.brief(), wiring.arguments(part),
                wiring.environment(part));
    }

    /** The log tells our process from any other program that answers at the same address. */
    @Override
    public Readiness readiness(Path log, long logStart) {
        return part.isSpring()
                ? Readiness.says("Application in ", log, logStart)
                        .and(Readiness.answers(wiring.readiness(part)))
                : Readiness.says(" listens on ", log, logStart);
    }
}
