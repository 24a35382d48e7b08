package org.candour.local.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a part that does not start says last: a sentence, or where to look. */
final class LastWords {

    private static final int LONGEST = 400;
    private static final int READ = 4_096;

    private LastWords() {}

    /**
     * Our programs end with a sentence that says why; anything else is for the reader of the log.
     *
     * @param begin where in the log this start began; what stands before was said by an earlier one
     */
    static String of(Path log, long begin) {
        String last = lastLine(log, begin);
        boolean sentence = last.contains(" cannot start: ") && last.endsWith(".") && last.length() <= LONGEST;
        return sentence
                ? "it says: " + last + " (log: " + log + ")"
                : "the reason is at the end of " + log + ".";
    }

    private static String lastLine(Path log, long begin) {
        try (SeekableByteChannel file = Files.newByteChannel(log)) {
            file.position(Math.max(begin, file.size() - READ));
            ByteBuffer end = ByteBuffer.allocate(READ);
            while (end.hasRemaining() && file.read(end) >= 0) {
                // until the end of the file, or of the space
            }
            return new String(end.array(), 0, end.position(), StandardCharsets.UTF_8).lines()
                    .reduce("", (before, line) -> line);
        } catch (IOException e) {
            return ""; // then there is only the place
        }
    }
}
