package org.candour.gateway.upstream;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.netty.channel.ChannelOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.netty.NettyPipeline;

import org.candour.gateway.problem.Refused;
import org.candour.gateway.problem.UndecodableRequests;

@Configuration(proxyBeanMethods = false)
class UpstreamConfiguration {

    private static final Logger log = LoggerFactory.getLogger(UpstreamConfiguration.class);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(5);

    /**
     * A breaker opens for what a service does to us, not for what a client does: a body that is too large or too slow
     * is the client's. Answers of a service are answers, 5xx too.
     */
    @Bean
    Customizer<ReactiveResilience4JCircuitBreakerFactory> breakers(InstantSource clock) {
        CircuitBreakerConfig config = CircuitBreakerConfig.custom()
                .clock(clock.withZone(ZoneOffset.UTC)).failureRateThreshold(50)
                .minimumNumberOfCalls(20)
                .slidingWindowSize(50).waitDurationInOpenState(Duration.ofSeconds(2))
                .permittedNumberOfCallsInHalfOpenState(3).automaticTransitionFromOpenToHalfOpenEnabled(false)
                .ignoreException(Refused.class::isInstance).writableStackTraceEnabled(false).build();
        return factory -> {
            factory.configureDefault(
                    id -> new Resilience4JConfigBuilder(id).circuitBreakerConfig(config).build());
            factory.getCircuitBreakerRegistry().getEventPublisher()
                    .onEntryAdded(added -> tell(added.getAddedEntry().getEventPublisher()));
        };
    }

    private static void tell(CircuitBreaker.EventPublisher breaker) {
        breaker.onStateTransition(event -> log.warn("breaker {}: {}", event.getCircuitBreakerName(),
                event.getStateTransition()));
        breaker.onError(event -> log.info("breaker {}: a failure, {}", event.getCircuitBreakerName(),
                event.getThrowable().getClass().getSimpleName()));
    }

    /**
     * A connection within a second. And never twice: Reactor Netty by itself sends a request again when the connection
     * was reset, which a POST must not be. (The property for the time-out makes a new client for each request.)
     */
    @Bean
    HttpClientCustomizer connections() {
        return client -> client.disableRetry(true).option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 1000);
    }

    @Bean
    NettyServerCustomizer connectionsOfCallers() {
        UndecodableRequests undecodable = new UndecodableRequests();
        return server -> server.doOnChannelInit((observer, channel, remote) -> channel.pipeline()
                .addAfter(NettyPipeline.HttpCodec, "candour.undecodable", undecodable)
                .addFirst("candour.lingering-close", new LingeringClose(LONGEST_FAREWELL)));
    }
}
