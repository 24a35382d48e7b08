package org.candour.scoring.scores;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents that were read lately. They never change. */
final class RecentDocuments {

    private final int mostBytes;

    private final Map<String, PublicDocument> byScore = LinkedHashMap.newLinkedHashMap(64);

    private int bytes;

    /** @param mostBytes what they may come to together; the one that was kept longest gives way */
    RecentDocuments(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Those that are here, by the ids of their scores. */
    synchronized Map<String, ScoreDocument> find(List<String> scores) {
        Map<String, ScoreDocument> found = new HashMap<>();
        for (String score : scores) {
            PublicDocument document = byScore.get(score);
            if (document != null) {
                found.put(score, document);
            }
        }
        return found;
    }

    synchronized void keep(String score, PublicDocument document) {
        if (document.bytes().length > mostBytes || byScore.putIfAbsent(score, document) != null) {
            return;
        }
        bytes += document.bytes().length;
        Iterator<PublicDocument> oldest = byScore.values().iterator();
        while (bytes > mostBytes) {
            bytes -= oldest.next().bytes().length;
            oldest.remove();
        }
    }

}
