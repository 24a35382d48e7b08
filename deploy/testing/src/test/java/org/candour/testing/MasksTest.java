package org.candour.testing;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MasksTest {

    @Test
    void takesOutWhatDiffersBetweenAnyTwoFilings() {
        String digest = "ab".repeat(32);
        assertThat(Masks
                .of("{\"id\":\"0193556c-5c00-7000-8000-000000000001\",\"position\":17,\"digest\":\"sha256:"
                        + digest + "\",\"salt\":\"" + "x".repeat(43)
                        + "\",\"at\":\"2026-04-02T09:30:00.12Z\"}"))
                .isEqualTo("{\"id\":\"ID\",\"position\":PLACE,\"digest\":\"sha256:DIGEST\",\"salt\":SALT,"
                        + "\"at\":\"TIME\"}");
        assertThat(Masks.of(Map.of("ETag", List.of("\"" + digest + ".public\"", "\"1.1775122400125.public\""),
                "Date", List.of("now"))))
                .isEqualTo(Map.of("etag", List.of("\"DIGEST.public\"", "\"1.TIME.public\"")));
    }

    @Test
    void leavesWhatSomebodyAnswered() {
        String answer = "{\"choice\":\"PARTIAL\",\"at\":{\"scope\":\"IT\"},\"date\":\"2026-04-02\",\"rounded\":56}";
        assertThat(Masks.of(answer)).isEqualTo(answer);
    }
}
