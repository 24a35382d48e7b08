package org.candour.local.launcher;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RunOptionsTest {

    @Test
    void documentedPortsHoldWithoutOptions() {
        RunOptions options = parse();
        assertThat(options.settings().gatewayPort()).isEqualTo(8080);
        assertThat(options.settings().issuerPort()).isEqualTo(9000);
        assertThat(options.fresh()).isFalse();
        assertThat(options.settings().starts(Part.STORE)).isTrue();
        assertThat(options.settings().starts(Part.BROKER)).isTrue();
    }

    @Test
    void externalMongoAndKafkaTakeThePlaceOfOurs() {
        Settings settings = parse("--mongo", "mongodb://db/", "--kafka", "a:9092,b:9092").settings();
        assertThat(settings.starts(Part.STORE)).isFalse();
        assertThat(settings.starts(Part.BROKER)).isFalse();
        assertThat(settings.starts(Part.GATEWAY)).isTrue();
    }

    @Test
    void portsAndFreshAreTaken() {
        RunOptions options = parse("--fresh", "--port", "18080", "--issuer-port", "19000", "--no-aot");
        assertThat(options.settings().gatewayPort()).isEqualTo(18080);
        assertThat(options.settings().issuerPort()).isEqualTo(19000);
        assertThat(options.fresh()).isTrue();
        assertThat(options.settings().trainCaches()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "http", "-1"})
    void portOutOfRangeIsRefused(String port) {
        assertThatThrownBy(() -> parse("--port", port)).isInstanceOf(Refusal.class)
                .hasMessageContaining("between 1 and 65535");
    }

    @Test
    void missingValueAndUnknownOptionAreRefused() {
        assertThatThrownBy(() -> parse("--mongo")).isInstanceOf(Refusal.class)
                .hasMessageContaining("--mongo needs a value");
        assertThatThrownBy(() -> parse("--wat")).isInstanceOf(Refusal.class)
                .hasMessageContaining("no option --wat");
    }

    private static RunOptions parse(String... arguments) {
        return RunOptions.parse(List.of(arguments), Path.of("root"), Path.of("home"));
    }
}
