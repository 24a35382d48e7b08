package org.candour.scoring.methodologies;

import java.io.ByteArrayInputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.scoring.engine.yaml.MethodologyYaml;
import org.candour.scoring.methodologies.Methodologies.Whole;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.scoring.methodologies.Desk.ADOPTER;
import static org.candour.scoring.methodologies.Desk.AUTHOR;
import static org.candour.scoring.methodologies.Desk.TODAY;

/** Everybody at once, on different replicas: what is adopted is what was looked at, once, and never changes. */
public abstract class LifeRacesContract {

    private final InstantSource clock = InstantSource.fixed(MethodologySamples.NOW);

    private final Shipped shipped = new Shipped(List.of());

    /** Where drafts are kept, empty. */
    protected abstract Methodologies methodologies();

    /** What was adopted, nothing. */
    protected abstract AdoptedSets sets();

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3", "4", "5", "6", "7", "8"})
    void adoptsOnceWhatWasLookedAt(String version) throws Exception {
        MethodologyId water = new MethodologyId("water", version);
        UploadMethodology uploading = new UploadMethodology(shipped, methodologies(),
                text -> MethodologyYaml.read(new ByteArrayInputStream(text)), clock);
        OpenMethodology opening = new OpenMethodology(shipped, methodologies(), clock);
        AdoptMethodology adopting = new AdoptMethodology(shipped, methodologies(), sets(),
                _ -> Optional.empty(), clock);
        String seen = Desk.done(uploading.upload(AUTHOR, Desk.text("water", version, 1))).head().digest();

        List<Outcome<?, Refusal>> outcomes = atOnce(List.of(
                () -> uploading.replace(water, AUTHOR, seen, Desk.text("water", version, 2)),
                () -> adopting.adopt(water, ADOPTER, seen, Desk.from(TODAY)),
                () -> adopting.adopt(water, Desk.acting("second", "cem"), seen, Desk.from(TODAY)),
                () -> uploading.replace(water, AUTHOR, seen, Desk.text("water", version, 3)),
                () -> opening.open(water, AUTHOR, TODAY.plusDays(1))));

        Whole stands = methodologies().read(water).orElseThrow();
        Optional<AdoptedMethodology> adopted = sets().current().find(water);
        assertThat(outcomes.subList(1, 3)).filteredOn(Done.class::isInstance)
                .hasSize(adopted.isPresent() ? 1 : 0);
        assertThat(stands.methodology().head().digest()).isEqualTo(digest(stands));
        adopted.ifPresent(one -> {
            assertThat(one.digest()).isEqualTo(seen).isEqualTo(digest(stands));
            assertThat(stands.methodology().settled()).isTrue();
            assertThat(stands.methodology().comments()).isNull();
        });
    }

    private static String digest(Whole stands) {
        return MethodologyYaml
                .read(new ByteArrayInputStream(
                        stands.canonical().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .digest();
    }

    private static List<Outcome<?, Refusal>> atOnce(List<Callable<Outcome<?, Refusal>>> all)
            throws Exception {
        List<Outcome<?, Refusal>> outcomes = new ArrayList<>();
        try (ExecutorService replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Outcome<?, Refusal>> one : replicas.invokeAll(all)) {
                outcomes.add(one.get());
            }
        }
        return outcomes;
    }

}
