package org.candour.gateway.cache;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.cloud.gateway.filter.OrderedGatewayFilter;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * {@code PublicCache} in a route: keeps its answers as long as they say, if they are 200, {@code public} and asked for
 * without a token. The service sees only the {@code query} parameters and {@code vary} headers that are listed, since
 * only those are in the key. Of callers who ask the same at once, one asks the service.
 */
@Component
class PublicCacheGatewayFilterFactory
        extends
            AbstractGatewayFilterFactory<PublicCacheGatewayFilterFactory.Config> {

    private static final int BEFORE_THE_ANSWER_IS_WRITTEN = NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER
            - 1;
    private static final List<String> WITHHELD = List.of(HttpHeaders.ACCEPT_ENCODING, HttpHeaders.RANGE,
            HttpHeaders.IF_RANGE, HttpHeaders.IF_NONE_MATCH, HttpHeaders.IF_MODIFIED_SINCE,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_UNMODIFIED_SINCE, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE,
            HttpHeaders.COOKIE);

    private final KeptAnswers kept;
    private final CacheProperties properties;
    private final InstantSource clock;

    PublicCacheGatewayFilterFactory(KeptAnswers kept, CacheProperties properties, InstantSource clock) {
        super(Config.class);
        this.kept = kept;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public GatewayFilter apply(Config config) {
        return new OrderedGatewayFilter((exchange, chain) -> answer(exchange, chain, config),
                BEFORE_THE_ANSWER_IS_WRITTEN);
    }

    private Mono<Void> answer(ServerWebExchange exchange, GatewayFilterChain chain, Config config) {
        ServerHttpRequest request = exchange.getRequest();
        HttpHeaders headers = request.getHeaders();
        boolean head = HttpMethod.HEAD.equals(request.getMethod());
        if (headers.containsHeader(HttpHeaders.AUTHORIZATION)
                || !(head || HttpMethod.GET.equals(request.getMethod()))) {
            return chain.filter(exchange);
        }
        CacheKey key = CacheKey.of(request, config.query, config.vary);
        CachedAnswer hit = wantsNew(headers) ? null : kept.fresh(key);
        if (hit != null) {
            return hit.writeTo(exchange, clock.instant());
        }
        return head ? chain.filter(exchange) : ask(exchange, chain, key, config);
    }

    private static boolean wantsNew(HttpHeaders headers) {
        String control = headers.getFirst(HttpHeaders.CACHE_CONTROL);
        return control != null && control.contains("no-cache");
    }

    private Mono<Void> ask(ServerWebExchange exchange, GatewayFilterChain chain, CacheKey key,
            Config config) {
        Mono<Optional<CachedAnswer>> others = kept.begin(key);
        if (others != null) {
            return others.timeout(properties.patience(), Mono.just(Optional.empty()))
                    .flatMap(answer -> answer.map(a -> a.writeTo(exchange, clock.instant()))
                            .orElseGet(() -> chain.filter(plain(exchange, key, config))));
        }
        // kept between our look and our turn
        CachedAnswer meanwhile = wantsNew(exchange.getRequest().getHeaders()) ? null : kept.fresh(key);
        if (meanwhile != null) {
            kept.end(key, meanwhile);
            return meanwhile.writeTo(exchange, clock.instant());
        }
        KeepingResponse response = new KeepingResponse(exchange, config.vary,
                properties.largestAnswer().toBytes(),
                (answer, lifetime) -> kept.keep(key,
                        new CachedAnswer(answer.headers(), answer.body().toByteArray(),
                                clock.instant(), lifetime)));
        return chain.filter(plain(exchange, key, config).mutate().response(response).build())
                .doFinally(signal -> kept.end(key));
    }

    /** The question as the key has it, so that nothing else can change the answer that others get. */
    private static ServerWebExchange plain(ServerWebExchange exchange, CacheKey key, Config config) {
        URI asked = exchange.getRequest().getURI();
        String query = key.query().isEmpty() ? "" : "?" + key.query();
        URI plain = URI.create(asked.getScheme() + "://" + asked.getRawAuthority() + key.path() + query);
        return exchange.mutate().request(request -> request.uri(plain)
                .headers(headers -> WITHHELD.stream()
                        .filter(name -> config.vary.stream().noneMatch(name::equalsIgnoreCase))
                        .forEach(headers::remove)))
                .build();
    }

    /** The arguments of the filter. */
    static class Config {

        private List<String> query = List.of();
        private List<String> vary = List.of();

        public void setQuery(List<String> query) {
            this.query = List.copyOf(query);
        }

        public void setVary(List<String> vary) {
            this.vary = List.copyOf(vary);
        }
    }
}
