package org.candour.scoring.scores.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.scores.ScoreDocument;
import org.candour.support.json.Digest;

/**
 * Every score of a disclosure, written as it is stored, and how each stands.
 *
 * @param documents the scores, at least one
 * @param standings how each stands among those of its filing, in the same order; words
 * @param appealed what of each is under appeal, by the score's id; names
 */
public record ScoreList(List<ScoreDocument> documents, List<String> standings,
        Map<String, List<String>> appealed) {

    private static final byte[] BEGIN = "{\"items\":[".getBytes(StandardCharsets.UTF_8);

    private static final byte[] MIDDLE = "],\"standings\":[".getBytes(StandardCharsets.UTF_8);

    private static final byte[] END = "]}".getBytes(StandardCharsets.UTF_8);

    /** Keeps its own copies. */
    public ScoreList {
        documents = List.copyOf(documents);
        standings = List.copyOf(standings);
        appealed = Map.copyOf(appealed);
    }

    /**
     * Names the content: the same scores give the same tag on every replica.
     *
     * @return a strong ETag
     */
    String etag() {
        StringBuilder digests = new StringBuilder();
        documents.forEach(document -> digests.append(document.digest()).append('\n'));
        IntStream.range(0, standings.size()).forEach(index -> digests.append(standing(index)).append('\n'));
        return '"' + Digest.of(digests.toString().getBytes(StandardCharsets.UTF_8)).text() + '"';
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(BEGIN);
        boolean first = true;
        for (ScoreDocument document : documents) {
            if (!first) {
                out.write(',');
            }
            first = false;
            document.writeTo(out);
        }
        out.write(MIDDLE);
        out.write(
                IntStream.range(0, documents.size()).mapToObj(this::standing).collect(Collectors.joining(","))
                        .getBytes(StandardCharsets.UTF_8));
        out.write(END);
    }

    /** Neither id nor word has a character that JSON would escape. */
    private String standing(int index) {
        String score = documents.get(index).id();
        List<String> names = appealed.getOrDefault(score, List.of());
        String underAppeal = names.isEmpty()
                ? ""
                : ",\"underAppeal\":" + JsonMapper.shared().writeValueAsString(names);
        return "{\"score\":\"" + score + "\",\"standing\":\"" + standings.get(index) + '"' + underAppeal
                + '}';
    }

}
