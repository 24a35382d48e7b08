package org.candour.scoring.scores.kafka;

import java.time.Instant;
import java.util.Collection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.candour.scoring.scores.Publication;
import org.candour.support.event.Event;
import org.candour.support.event.Unreadable;
import org.candour.testing.EventSchemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AnnouncedTest {

    private static final String DATA = """
                                       {"type":"org.candour.disclosure.published.v1","version":2,"revision":5,
                                        "disclosure":"01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f","position":17,"later":[1],
                                        "company":"XI-A","publishedAt":"2026-11-02T09:30:00.5Z"}
                                       """;

    @Test
    void readsWhatBecamePublic() {
        assertThat(Announced.read(event("XI-A", DATA))).contains(new Announced.Published(
                new Publication("01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f", 2, 17, "XI-A",
                        Instant.parse("2026-11-02T09:30:00.5Z"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"version\":2,", "\"revision\":5,", "\"position\":17,", "\"company\":\"XI-A\",",
            "\"disclosure\":\"01932c07-2f6a-7c31-9d54-0a1b2c3d4e5f\",",
            "\"type\":\"org.candour.disclosure.published.v1\","})
    void refusesWhatMissesARequiredProperty(String property) {
        assertThat(DATA).contains(property);

        assertThatThrownBy(() -> Announced.read(event("XI-A", DATA.replace(property, ""))))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void refusesAPublicationWithoutATime() {
        assertThatThrownBy(() -> Announced.read(event("XI-A", DATA.replace("publishedAt", "other"))))
                .isInstanceOf(Unreadable.class);
    }

    @Test
    void refusesAKeyThatIsNotTheCompany() {
        assertThatThrownBy(() -> Announced.read(event("XI-B", DATA))).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @MethodSource
    void readsEveryExampleThatThereEverWas(String data) {
        String company = JsonMapper.shared().readTree(data).path("company").stringValue();

        assertThat(Announced.read(event(company, data))).isPresent();
    }

    static Collection<String> readsEveryExampleThatThereEverWas() {
        return EventSchemas.examples(DisclosurePublished.TYPE).values();
    }

    private static Event event(String key, String data) {
        return new Event("1", "/s", DisclosurePublished.TYPE, key, Instant.EPOCH, data);
    }

}
