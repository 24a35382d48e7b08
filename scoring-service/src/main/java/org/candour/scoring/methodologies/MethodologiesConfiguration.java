package org.candour.scoring.methodologies;

import java.io.ByteArrayInputStream;
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

import org.candour.scoring.engine.Audiences;
import org.candour.scoring.engine.yaml.MethodologyYaml;
import org.candour.scoring.engine.yaml.ShippedMethodologies;
import org.candour.scoring.methodologies.forms.PublishedForms;
import org.candour.support.security.PublicPaths;

@Configuration(proxyBeanMethods = false)
class MethodologiesConfiguration {

    private static final int COMPILED_AT_A_TIME = 2;

    /** Below the time after which the gateway gives up. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    PublicPaths methodologyPaths() {
        return PublicPaths.of("/api/v1/methodologies", "/api/v1/methodologies/*/*",
                "/api/v1/methodologies/*/*/content", "/api/v1/methodologies/*/*/comments");
    }

    @Bean
    Shipped shippedMethodologies() {
        return new Shipped(ShippedMethodologies.all());
    }

    @Bean
    ReadMethodologies readMethodologies(Shipped shipped, Methodologies methodologies, AdoptedSets sets) {
        return new ReadMethodologies(shipped, methodologies, sets);
    }

    @Bean
    MethodologiesInForce methodologiesInForce(Shipped shipped, Methodologies methodologies,
            AdoptedSets sets) {
        return new MethodologiesInForce(shipped, methodologies, sets);
    }

    @Bean
    PublishedForms publishedForms() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Resource form : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:forms/*.yaml")) {
            texts.add(form.getContentAsString(StandardCharsets.UTF_8));
        }
        return PublishedForms.read(texts);
    }

    @Bean
    Audiences audiences(PublishedForms forms) {
        return forms.audiences();
    }

    @Bean
    MethodologyCompiler methodologyCompiler(PublishedForms forms) {
        return new FewAtATime(text -> MethodologyYaml.read(new ByteArrayInputStream(text), forms.known()),
                COMPILED_AT_A_TIME, PATIENCE);
    }

    @Bean
    UploadMethodology uploadMethodology(Shipped shipped, Methodologies methodologies,
            MethodologyCompiler compiler,
            InstantSource clock) {
        return new UploadMethodology(shipped, methodologies, compiler, clock);
    }

    @Bean
    OpenMethodology openMethodology(Shipped shipped, Methodologies methodologies, InstantSource clock) {
        return new OpenMethodology(shipped, methodologies, clock);
    }

    @Bean
    DiscussMethodology discussMethodology(ReadMethodologies reading, Methodologies methodologies,
            Comments comments,
            InstantSource clock) {
        return new DiscussMethodology(reading, methodologies, comments, clock);
    }

    @Bean
    AdoptMethodology adoptMethodology(Shipped shipped, Methodologies methodologies, AdoptedSets sets,
            SeenBacktests backtests, InstantSource clock) {
        return new AdoptMethodology(shipped, methodologies, sets, backtests, clock);
    }

    @Bean
    RetireMethodology retireMethodology(Shipped shipped, Methodologies methodologies, AdoptedSets sets,
            InstantSource clock) {
        return new RetireMethodology(shipped, methodologies, sets, clock);
    }

}
