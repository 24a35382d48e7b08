package org.candour.verify;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

import org.candour.scoring.engine.Methodology;

/** The command {@code verify} of {@code ./candour}: checks the record of a score. */
public final class Verify {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final PrintStream out;
    private final PrintStream err;

    /**
     * @param out where each step is said
     * @param err where it is said why something cannot be checked
     */
    public Verify(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** The command line. */
    @SuppressWarnings("SystemOut") // a command line
    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(() -> endAfter(PATIENCE));
        System.exit(new Verify(System.out, System.err).run(List.of(arguments)).exitCode());
    }

    /** A methodology that somebody made to take forever does not. */
    @SuppressWarnings("SystemOut")
    private static void endAfter(Duration patience) {
        try {
            Thread.sleep(patience);
            System.err.println(
                    "The check takes more than " + patience.toMinutes() + " minutes; it was given up.");
            Runtime.getRuntime().halt(Outcome.UNCHECKED.exitCode());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does what the arguments ask for and says how it ended. */
    public Outcome run(List<String> arguments) {
        try {
            VerifyOptions options = VerifyOptions.parse(arguments);
            Credentials credentials = new Credentials(Sources.trusted(options), options.token(),
                    options.client(),
                    options.issuer());
            try (Documents documents = new Documents(credentials)) {
                return records(options, documents);
            }
        } catch (Unchecked e) {
            return unchecked(e.sentence());
        } catch (OutOfMemoryError | StackOverflowError e) {
            return unchecked("It is more than can be checked in the memory there is.");
        } catch (RuntimeException e) {
            // whatever it is: it says nothing about the record
            return unchecked("The check broke off by a fault of its own: " + Shown.text(e.toString()) + ".");
        }
    }

    private Outcome records(VerifyOptions options, Documents documents) {
        Outcome outcome = Outcome.EQUAL;
        Sources sources = new Sources(options);
        for (RecordDocument record : RecordDocument.read(documents.read(options.record(), "The record"))) {
            outcome = outcome.and(record(record, sources, documents));
        }
        return outcome;
    }

    private Outcome record(RecordDocument record, Sources sources, Documents documents) {
        Lines lines = new Lines(out);
        try {
            Check check = new Check(record, lines);
            Methodology methodology = check
                    .methodology(documents.read(sources.methodology(record), "The methodology"));
            VersionDocument version = check.filing(documents.read(sources.filing(record), "The filing"));
            DecisionsDocument decisions = record.reviewCommitment() == null
                    ? null
                    : check.decisions(documents.read(sources.decisions(record), "The decisions"));
            return check.score(version, methodology, decisions);
        } catch (Different e) {
            lines.say("different", e.sentence());
            return Outcome.DIFFERENT;
        } catch (Unchecked e) {
            return unchecked(e.sentence());
        }
    }

    private Outcome unchecked(String sentence) {
        err.println(sentence);
        return Outcome.UNCHECKED;
    }
}
