package org.candour.scoring.scores;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.awaitility.Awaitility;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.candour.scoring.MovableClock;
import org.candour.scoring.ScoringServiceApplication;
import org.candour.scoring.appeals.InMemoryAppeals;
import org.candour.scoring.backtest.InMemoryBacktests;
import org.candour.scoring.benchmarks.InMemoryPublishedScores;
import org.candour.scoring.benchmarks.tables.InMemoryYearlyTables;
import org.candour.scoring.challenges.InMemoryChallengers;
import org.candour.scoring.challenges.InMemoryChallenges;
import org.candour.scoring.methodologies.InMemoryAdoptedSets;
import org.candour.scoring.methodologies.InMemoryComments;
import org.candour.scoring.methodologies.InMemoryMethodologies;
import org.candour.scoring.rescoring.InMemoryWalks;
import org.candour.scoring.reviews.InMemoryReviews;
import org.candour.support.mongo.Indexes;
import org.candour.testing.ContractClient;
import org.candour.testing.HotPathGuard;
import org.candour.testing.LocalInfrastructure;
import org.candour.testing.TestToken;
import org.candour.testing.TestTokens;

/** The service, started and stopped by a test. */
public final class RunningService implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts it against the shared broker; returns when each of its consumers has its partitions. One that came later
     * would take some over in the middle of a test, and what was being handled then comes a second time.
     */
    public static RunningService start(String mongoUri, String database, String group, Class<?>... more) {
        RunningService started = start(
                List.of("candour.mongo.uri=" + mongoUri, "candour.mongo.database=" + database,
                        "candour.mongo.selection-timeout=300ms", "candour.mongo.read-timeout=3s",
                        "spring.kafka.bootstrap-servers=" + LocalInfrastructure.kafkaBootstrap(),
                        "spring.kafka.consumer.group-id=" + group),
                more);
        try {
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(started::consumersAreSettled);
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
        return started;
    }

    private boolean consumersAreSettled() {
        return bean(KafkaListenerEndpointRegistry.class).getListenerContainers().stream()
                .map(container -> (ConcurrentMessageListenerContainer<?, ?>) container)
                .flatMap(container -> container.getContainers().stream())
                .noneMatch(consumer -> Objects.requireNonNullElse(consumer.getAssignedPartitions(), List.of())
                        .isEmpty());
    }

    /** Starts it with the listener off, so that it needs no broker. */
    public static RunningService startForHttp(Class<?>... more) {
        return start(List.of("spring.kafka.listener.auto-startup=false", "candour.scoring.walk=false",
                "candour.outbox.relay=false", "candour.challenges.erasure=false"), more);
    }

    /** Starts it with the listener off, over the store: a replica that only answers. */
    public static RunningService startForHttp(String mongoUri, String database) {
        return start(List.of("candour.mongo.uri=" + mongoUri, "candour.mongo.database=" + database,
                "spring.kafka.listener.auto-startup=false", "candour.scoring.walk=false",
                "candour.outbox.relay=false", "candour.challenges.erasure=false"));
    }

    private static RunningService start(List<String> settings, Class<?>... more) {
        List<String> all = new ArrayList<>(settings);
        all.add("server.port=0");
        all.add("candour.security.issuer=" + TestTokens.ISSUER);
        all.add("candour.security.jwk-set-uri=" + TestTokens.jwkSetUri());
        return new RunningService(new SpringApplicationBuilder(ScoringServiceApplication.class).sources(more)
                .sources(Guarded.class)
                .run(all.stream().map(setting -> "--" + setting).toArray(String[]::new)));
    }

    /** A client with a token. */
    public RestTestClient client(TestToken token) {
        return ContractClient.of("scoring", port(), token);
    }

    /** A client without one. */
    public RestTestClient anonymous() {
        return ContractClient.of("scoring", port());
    }

    /** A bean of the service. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Fails if the block makes the service look anything up but by a whole key. */
    public void onHotPath(HotPathGuard.HotPath block) throws Exception {
        context.getBean(HotPathGuard.class).during(block);
    }

    @Override
    public void close() {
        context.close();
    }

    /** Where it listens. */
    public int port() {
        return Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    /** The sample rules instead of the real ones; not annotated, so that no scan finds it. */
    public static class SampleRules {

        @Bean
        SampleFunction sampleFunction() {
            return new SampleFunction();
        }

        @Bean
        @Primary
        PublicRecords samplePublicRecords(SampleFunction function) {
            return (filing, methodology) -> Optional.of(function.score(filing, methodology).document());
        }

        @Bean
        @Primary
        ScoringRules sampleRules(SampleFunction function) {
            return () -> function;
        }

    }

    /** Watches what is looked up; every key here is an {@code _id}. */
    static class Guarded {

        @Bean
        HotPathGuard hotPathGuard() {
            return new HotPathGuard().small("leases", "pending", "rescorings");
        }

    }

    /** A clock that stands still until a test moves it. */
    public static class StandingClock {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock(Instant.parse("2026-11-02T09:30:00Z"));
        }

    }

    /** Fakes instead of the store. */
    public static class InMemory {

        @Bean
        static BeanDefinitionRegistryPostProcessor withoutIndexes() {
            return registry -> {
                for (String name : ((ListableBeanFactory) registry).getBeanNamesForType(Indexes.class, true,
                        false)) {
                    registry.removeBeanDefinition(name);
                }
            };
        }

        @Bean
        @Primary
        InMemoryFilings inMemoryFilings() {
            return new InMemoryFilings();
        }

        @Bean
        @Primary
        InMemoryPublications inMemoryPublications() {
            return new InMemoryPublications();
        }

        @Bean
        @Primary
        InMemoryPublicDocuments inMemoryPublicDocuments() {
            return new InMemoryPublicDocuments();
        }

        @Bean
        @Primary
        InMemoryScores inMemoryScores() {
            return new InMemoryScores();
        }

        @Bean
        @Primary
        InMemoryPublishedScores inMemoryPublishedScores() {
            return new InMemoryPublishedScores();
        }

        @Bean
        @Primary
        InMemoryYearlyTables inMemoryYearlyTables() {
            return new InMemoryYearlyTables();
        }

        @Bean
        @Primary
        InMemoryMethodologies inMemoryMethodologies() {
            return new InMemoryMethodologies();
        }

        @Bean
        @Primary
        InMemoryComments inMemoryComments() {
            return new InMemoryComments();
        }

        @Bean
        @Primary
        InMemoryWalks inMemoryWalks() {
            return new InMemoryWalks();
        }

        @Bean
        @Primary
        InMemoryBacktests inMemoryBacktests() {
            return new InMemoryBacktests();
        }

        @Bean
        @Primary
        InMemoryReviews inMemoryReviews() {
            return new InMemoryReviews();
        }

        @Bean
        @Primary
        InMemoryAppeals inMemoryAppeals() {
            return new InMemoryAppeals();
        }

        @Bean
        @Primary
        InMemoryChallenges inMemoryChallenges() {
            return new InMemoryChallenges();
        }

        @Bean
        @Primary
        InMemoryChallengers inMemoryChallengers() {
            return new InMemoryChallengers();
        }

        @Bean
        @Primary
        InMemoryAdoptedSets inMemoryAdoptedSets() {
            return new InMemoryAdoptedSets();
        }

    }

}
