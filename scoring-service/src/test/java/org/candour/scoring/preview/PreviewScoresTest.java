package org.candour.scoring.preview;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.candour.scoring.MovableClock;
import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.engine.yaml.MethodologyYaml;
import org.candour.scoring.engine.yaml.ShippedMethodologies;
import org.candour.scoring.methodologies.InMemoryAdoptedSets;
import org.candour.scoring.methodologies.InMemoryMethodologies;
import org.candour.scoring.methodologies.MethodologiesInForce;
import org.candour.scoring.methodologies.MethodologyCompiler;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.methodologies.MethodologySamples;
import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.scoring.methodologies.ReadMethodologies;
import org.candour.scoring.methodologies.Shipped;
import org.candour.scoring.methodologies.Turns;
import org.candour.scoring.methodologies.UploadMethodology;
import org.candour.scoring.preview.PreviewRequest.Draft;
import org.candour.scoring.scores.InMemoryFilings;
import org.candour.scoring.scores.InMemoryScores;
import org.candour.scoring.scores.RealFilings;
import org.candour.support.event.Unavailable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PreviewScoresTest {

    private static final Asking AUTHOR = new Asking(_ -> true, _ -> true, true);

    private static final Draft DRAFT = new Draft("XI-LEI-1", true,
            new Filing(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), null,
                    List.of(new FormRef("rights-security", "1")), List.of()),
            List.of());

    private final Shipped shipped = new Shipped(ShippedMethodologies.all());

    private final InMemoryMethodologies methodologies = new InMemoryMethodologies();

    private final InMemoryAdoptedSets sets = new InMemoryAdoptedSets();

    private final MovableClock clock = new MovableClock(MethodologySamples.NOW);

    private final AtomicInteger compiled = new AtomicInteger();

    private final MethodologyCompiler compiler = text -> {
        compiled.incrementAndGet();
        return MethodologyYaml.read(new ByteArrayInputStream(text));
    };

    @Test
    void isAskedToComeBackWhenOthersAreBeingServed() {
        PreviewScores full = previews(new Turns(0, Duration.ZERO));

        assertThatThrownBy(() -> full.preview(new PreviewRequest(DRAFT, List.of(), 10), AUTHOR))
                .isInstanceOf(Unavailable.class);
    }

    @Test
    void compilesADraftMethodologyOnceHoweverOftenItIsTried() {
        new UploadMethodology(shipped, methodologies, compiler, clock).upload(
                new Acting("client:author", "user:ann"),
                MethodologySamples.text("water", "1", 1).getBytes(StandardCharsets.UTF_8));
        PreviewScores previews = previews(new Turns(1, Duration.ZERO));
        PreviewRequest request = new PreviewRequest(DRAFT, List.of(new MethodologyId("water", "1")), 0);
        compiled.set(0);

        assertThat(previews.preview(request, AUTHOR)).isEqualTo(previews.preview(request, AUTHOR));

        assertThat(compiled).hasValue(1);
    }

    private PreviewScores previews(Turns turns) {
        AskedForms forms = _ -> Optional.of(new AskedForm(Map.of(), Map.of()));
        return new PreviewScores(
                new KeptVersions(new InMemoryFilings(), new InMemoryScores(), _ -> RealFilings.rdr(1)),
                new ChosenMethodologies(new MethodologiesInForce(shipped, methodologies, sets),
                        new ReadMethodologies(shipped, methodologies, sets), compiler),
                forms, turns, clock);
    }

}
