package org.candour.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.candour.client.ApiClient;
import org.candour.client.Drafts;
import org.candour.verify.Outcome;
import org.candour.verify.Verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A score by rdr/2020 taken from the API is equal to what follows from its filing, and a changed byte is named. */
@ExtendWith(RunningSystem.class)
class VerifyScoreIT {

    private static final List<String> CHOICES = List.of("YES", "PARTIAL", "NO", "NO_DISCLOSURE_FOUND",
            "NOT_APPLICABLE");

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static String filed = "";

    @TempDir
    private Path folder;

    private final AcceptanceSystem system;
    private final ApiClient api;

    VerifyScoreIT(AcceptanceSystem system) {
        this.system = system;
        this.api = system.api();
    }

    /** What the verifier said. */
    private record Said(Outcome outcome, String text) {}

    @BeforeEach
    void file() throws IOException {
        if (filed.isEmpty()) {
            filed = filedAndScored();
        }
    }

    private String filedAndScored() throws IOException {
        Filer filer = new Filer(api, new Journal());
        Filer.Draft draft = filer.draft(Drafts.draft(Drafts.ACME, "rdr", "2020", answers()));
        filer.submitUntilAcknowledged(draft);
        await().atMost(PATIENCE).until(() -> api.get("acme", record(draft.id())).status() == 200);
        return draft.id();
    }

    @Test
    void isEqualForAnybodyOnceItIsPublished() throws IOException {
        String published = filedAndScored();
        PublishedFiling.publish(api, "acme", published);

        Said said = verify(api(record(published)));

        assertThat(said.outcome()).as(said.text()).isEqualTo(Outcome.EQUAL);
        assertThat(said.text()).contains("for everybody, computed again", "equal byte for byte");
    }

    @Test
    void isEqualByItsAddress() {
        Said said = verify(api(record(filed)), "--client", "acme:acme-secret", "--issuer", issuer());

        assertThat(said.outcome()).as(said.text()).isEqualTo(Outcome.EQUAL);
        assertThat(said.text()).contains("equal byte for byte")
                .containsPattern("\n  total  \\S+ -> [0-9]+\n");
    }

    @Test
    void isEqualByTheListOfItsDisclosureForAReviewer() {
        Said said = verify(api("/api/v1/disclosures/" + filed + "/scores"), "--client",
                "regulator:regulator-secret",
                "--issuer", issuer());

        assertThat(said.outcome()).as(said.text()).isEqualTo(Outcome.EQUAL);
    }

    @Test
    void isNotThereForAnotherCompany() {
        Said said = verify(api(record(filed)), "--client", "globex:globex-secret", "--issuer", issuer());

        assertThat(said).isEqualTo(new Said(Outcome.UNCHECKED,
                "The record " + api(record(filed)) + " is not there, or not for this reader (404).\n"));
    }

    @Test
    void isEqualByFilesInAProgramOfItsOwn() throws Exception {
        save();
        Path root = Path.of(System.getProperty("candour.root"));
        Process process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-jar",
                root.resolve("deploy/verify/target/verify.jar").toString(), "score", saved("record"),
                "--filing",
                saved("filing"), "--methodology", saved("methodology")).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(text).isZero();
        assertThat(text).contains("equal byte for byte");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {
            // a document | what stands there | what takes its place | what the last line begins with
            "filing | (\"content\":\\{[^}]*\\}[^}]*\"choice\":\")YES | $1NO_ | the part answers/rdr/",
            "filing | (\"salt\":\")[A-Za-z0-9_-]{2} | $1AA | the part answers/rdr/",
            "filing | (\"commitment\":\"sha256:)[0-9a-f]{4} | $10000 | the part answers/rdr/",
            "filing | (\"text\":\"See page )3 | $14 | /filing/answers/",
            "filing | (\"digest\":\"sha256:)[0-9a-f]{4} | $10000 | /digest of the filing: it says ",
            "filing | (\"submittedAt\":\"2)0 | $11 | /asOf: the record has ",
            "methodology | \"label\":\"G1 Policy | \"label\":\"G1 policy | the methodology: the record names the digest ",
            "record | (\"rounded\":)[0-9]+ | $1101 | /results/",
            "record | (.*\"exact\":\")[0-9]+ | $199 | /tree/children/",
            "record | (\"asOf\":\"2)0 | $11 | /asOf: the record has ",
            "record | (\"inputs\":\"sha256:)[0-9a-f]{4} | $10000 | /inputs: the record has ",
            "record | (\"methodology\":\\{\"digest\":\"sha256:)[0-9a-f]{4} | $10000 | the methodology: ",
            "record | (\"commitments\":\\{\"[^\"]*\":\"sha256:)[0-9a-f]{4} | $10000 | /filing/commitments/answers~1rdr~1"})
    void namesWhatWasChanged(String document, String before, String after, String place) throws IOException {
        save();
        Path file = Path.of(saved(document));
        String text = Files.readString(file);
        String changed = text.replaceFirst(before, after);
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(file, changed);

        Said said = verifyFiles();

        assertThat(said.outcome()).as(said.text()).isEqualTo(Outcome.DIFFERENT);
        assertThat(said.text().lines().toList().getLast()).startsWith("different    " + place);
    }

    /** The three documents as they come from the API. */
    private void save() throws IOException {
        Files.writeString(folder.resolve("record"), api.get("acme", record(filed)).text());
        Files.writeString(folder.resolve("filing"),
                api.get("acme", "/api/v1/disclosures/" + filed + "/versions/1").text());
        Files.writeString(folder.resolve("methodology"),
                api.getAnonymously("/api/v1/methodologies/rdr/2020/content").text());
    }

    private Said verifyFiles() {
        return verify(saved("record"), "--filing", saved("filing"), "--methodology", saved("methodology"));
    }

    private static Said verify(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Outcome outcome = new Verify(out, out)
                .run(Stream.concat(Stream.of("score"), Stream.of(arguments)).toList());
        return new Said(outcome, bytes.toString(StandardCharsets.UTF_8));
    }

    private static List<Map<String, Object>> answers() {
        List<Map<String, Object>> answers = new ArrayList<>();
        for (String level : List.of("Group", "OpCom", "Prepaid mobile", "Postpaid mobile")) {
            for (String element : List.of("G01.01", "G01.02", "G02.01", "F01a.01", "F11.01", "P01a.01",
                    "P13.01")) {
                String choice = CHOICES.get(answers.size() % CHOICES.size());
                answers.add(Map.of("form", "rdr", "question", element, "at", Map.of("level", level), "choice",
                        choice,
                        choice.equals("NOT_APPLICABLE") ? "reason" : "text",
                        "See page 3 of “our report”.\n"));
            }
        }
        return answers;
    }

    private static String record(String disclosure) {
        return "/api/v1/scores/" + disclosure + ":1:rdr:2020";
    }

    private String saved(String document) {
        return folder.resolve(document).toString();
    }

    private String api(String path) {
        return system.addresses().gateway().resolve(path).toString();
    }

    private String issuer() {
        return system.addresses().issuer().toString();
    }
}
