package org.candour.contracts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class AsyncApiTextTest {

    private static final Path FILE = Text.ROOT.resolve("asyncapi.yaml");

    private final JsonNode text = Text.read(FILE);

    @Test
    void isAsyncApiThree() {
        assertThat(text.path("asyncapi").stringValue()).isEqualTo("3.0.0");
        assertThat(text.path("info").path("title").isString()).isTrue();
        assertThat(text.path("info").path("version").isString()).isTrue();
    }

    @Test
    void refersOnlyToWhatIsThere() {
        assertThat(text.findValues("$ref")).isNotEmpty().allSatisfy(reference -> {
            String to = reference.stringValue();
            boolean there = to.startsWith("#")
                    ? !text.at(to.substring(1)).isMissingNode()
                    : Files.exists(FILE.resolveSibling(to));
            assertThat(there).as(to).isTrue();
        });
    }

    @Test
    void namesEachSchemaUnderItsType() {
        List<String> payloads = text.at("/components/messages").valueStream()
                .filter(message -> message.has("payload"))
                .map(message -> {
                    String payload = message.at("/payload/$ref").stringValue();
                    assertThat(payload)
                            .isEqualTo("events/" + message.path("name").stringValue() + ".schema.json");
                    return payload;
                }).toList();
        assertThat(payloads)
                .containsExactlyInAnyOrderElementsOf(Text.files(Text.EVENTS, ".schema.json").stream()
                        .map(file -> "events/" + file.getFileName()).toList());
    }

    @Test
    void sendsEachMessageThroughAChannel() {
        assertThat(text.path("channels").findValues("$ref").stream().map(JsonNode::stringValue).distinct())
                .containsExactlyInAnyOrderElementsOf(names("/components/messages")
                        .map(name -> "#/components/messages/" + name).toList());
    }

    @Test
    void hasSomebodyWhoSendsOnEachChannel() {
        List<String> sending = text.path("operations").valueStream()
                .filter(operation -> operation.path("action").stringValue().equals("send"))
                .map(operation -> operation.at("/channel/$ref").stringValue()).toList();
        assertThat(sending).containsAll(names("/channels").map(name -> "#/channels/" + name).toList());
    }

    @Test
    void hasTwelvePartitionsForEachStreamOfEvents() {
        text.path("channels").valueStream().forEach(channel -> {
            String address = channel.path("address").stringValue();
            int partitions = address.endsWith(".dlt") ? 1 : 12;
            assertThat(channel.at("/bindings/kafka/partitions").intValue()).as(address).isEqualTo(partitions);
        });
    }

    private Stream<String> names(String pointer) {
        return text.at(pointer).propertyNames().stream();
    }
}
