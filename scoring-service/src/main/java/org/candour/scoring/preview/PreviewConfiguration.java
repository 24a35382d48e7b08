package org.candour.scoring.preview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.candour.scoring.methodologies.MethodologiesInForce;
import org.candour.scoring.methodologies.MethodologyCompiler;
import org.candour.scoring.methodologies.ReadMethodologies;
import org.candour.scoring.methodologies.Turns;
import org.candour.scoring.preview.forms.WrittenForms;
import org.candour.scoring.scores.AnnouncementReader;
import org.candour.scoring.scores.Filings;
import org.candour.scoring.scores.Scores;

@Configuration(proxyBeanMethods = false)
class PreviewConfiguration {

    /** As many as a small machine has cores: one takes some tenths of a second of one. */
    private static final int AT_A_TIME = 2;

    /** Below the time after which the gateway gives up. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    AskedForms askedForms() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Resource form : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:forms/*.yaml")) {
            texts.add(form.getContentAsString(StandardCharsets.UTF_8));
        }
        return new WrittenForms(texts);
    }

    @Bean
    PreviewScores previewScores(Filings filings, Scores scores, AnnouncementReader reader,
            MethodologiesInForce inForce, ReadMethodologies methodologies, AskedForms forms,
            MethodologyCompiler compiler, InstantSource clock) {
        return new PreviewScores(new KeptVersions(filings, scores, reader),
                new ChosenMethodologies(inForce, methodologies, compiler), forms,
                new Turns(AT_A_TIME, PATIENCE), clock);
    }

}
