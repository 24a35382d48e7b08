package org.candour.scoring.preview.http;

import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;

import org.candour.scoring.engine.record.PreviewRecord;
import org.candour.scoring.preview.Previewed;
import org.candour.scoring.preview.Previewed.Item;
import org.candour.scoring.preview.Previewed.NotScored;
import org.candour.scoring.preview.Previewed.Scored;

/**
 * What came out, written in the words of a score's record.
 *
 * @param json its text
 */
public record PreviewDocument(@JsonValue @JsonRawValue String json) {

    static PreviewDocument of(Previewed previewed, boolean tree) {
        return new PreviewDocument("{\"asOf\":\"" + previewed.asOf() + "\",\"items\":["
                + previewed.items().stream().map(item -> text(item, tree)).collect(Collectors.joining(","))
                + "]}");
    }

    private static String text(Item item, boolean tree) {
        return switch (item) {
            case Scored scored ->
                PreviewRecord.of(scored.methodology(), scored.score(), scored.before(), scored.moves(), tree);
            case NotScored not ->
                PreviewRecord.refused(not.methodology(), String.valueOf(not.why().getMessage()));
        };
    }

}
