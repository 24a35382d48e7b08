package org.candour.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the README says to paste into a shell does what the README says; needs bash and curl. */
@ExtendWith(RunningSystem.class)
class ReadmeIT {

    private static final Pattern BLOCK = Pattern.compile("(?s)## The API in five curls\\R+```\\R(.*?)```");
    private static final Pattern ID = Pattern.compile("(?m)^ID=….*$");

    private final String gateway;
    private final String issuer;

    ReadmeIT(AcceptanceSystem system) {
        this.gateway = system.addresses().gateway().getAuthority();
        this.issuer = system.addresses().issuer().getAuthority();
    }

    /** What {@code curl -i} prints. */
    private record Printed(int status, String headers, String body) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }

    @Test
    void showsTheApiInFiveCurlsThatRun() throws Exception {
        assertThat(List.of("bash", "curl")).allSatisfy(ReadmeIT::isInstalled);
        String[] steps = block().split("(?m)^(?=# \\d\\. )");
        assertThat(steps).as("how to get a token, and five curls").hasSize(6);
        assertThat(steps[1]).containsPattern(ID);
        String token = bash(steps[0] + "\nprintf %s \"$TOKEN\"", Map.of());

        Printed draft = curl(ID.matcher(steps[1]).replaceAll(""), Map.of("TOKEN", token));
        assertThat(draft.status()).isEqualTo(201);
        assertThat(draft.headers()).containsPattern("(?im)^etag: \"1\"\\R");
        Map<String, String> known = Map.of("TOKEN", token, "ID", draft.json().get("id").asString());

        Printed validation = curl(steps[2], known);
        assertThat(validation.status()).isEqualTo(200);
        assertThat(validation.json().get("valid").asBoolean()).isTrue();
        assertThat(validation.json().get("findings").isArray()).isTrue();

        Printed submission = curl(steps[3], known);
        assertThat(submission.status()).as(submission.body()).isEqualTo(201);
        assertThat(submission.json().get("position").asLong()).isPositive();
        assertThat(submission.json().get("digest").asString()).startsWith("sha256:");

        Printed scores = await().atMost(Duration.ofSeconds(60)).until(() -> curl(steps[4], known),
                answer -> answer.status() == 200);
        JsonNode score = scores.json().get("items").get(0);
        assertThat(score.get("disclosure").asString()).isEqualTo(known.get("ID"));
        assertThat(score.get("tree").get("children")).isNotEmpty();

        Printed atom = curl(steps[5], known);
        assertThat(atom.status()).isEqualTo(200);
        assertThat(atom.headers()).containsPattern("(?im)^content-type: application/atom\\+xml");
        assertThat(atom.body()).contains("<feed");
    }

    private String block() throws IOException {
        Matcher block = BLOCK
                .matcher(Files.readString(Path.of(System.getProperty("candour.root"), "README.md")));
        assertThat(block.find()).as("README.md has a block of code under \"The API in five curls\"").isTrue();
        return block.group(1).replace("localhost:8080", gateway).replace("localhost:9000", issuer);
    }

    /** Runs a step as it stands, but for the status, which the README leaves out where it is not needed. */
    private static Printed curl(String step, Map<String, String> variables) throws Exception {
        String[] parts = bash("curl() { command curl -i \"$@\"; }\n" + step, variables).split("\\r\\n\\r\\n",
                2);
        assertThat(parts).as(step).hasSize(2);
        return new Printed(Integer.parseInt(parts[0].split(" ", 3)[1]), parts[0] + "\r\n", parts[1]);
    }

    private static String bash(String script, Map<String, String> variables) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("bash", "-euc", script)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(variables);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(script).isZero();
        return printed;
    }

    private static void isInstalled(String program) {
        assertThat(System.getenv("PATH").split(":"))
                .as("The README's commands need %s, and it is not installed.", program)
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
