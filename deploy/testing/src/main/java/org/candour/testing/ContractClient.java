package org.candour.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.test.web.servlet.client.RestTestClient;

/** HTTP clients for tests that check each answer against the OpenAPI text of the service. */
public final class ContractClient {

    private static final Map<String, ContractCheck> CHECKS = new ConcurrentHashMap<>();

    private ContractClient() {}

    /**
     * A client whose every exchange must be in the contract: address, method, status, media type and body.
     *
     * @param service the folder below {@code openapi/}: disclosure, scoring or notification
     * @param port where the service listens
     */
    public static RestTestClient of(String service, int port) {
        return RestTestClient.bindToServer(new JdkClientHttpRequestFactory())
                .baseUrl("http://127.0.0.1:" + port)
                .requestInterceptor(CHECKS.computeIfAbsent(service, ContractCheck::of))
                .build();
    }

    /** The same, with a token. */
    public static RestTestClient of(String service, int port, TestToken token) {
        String bearer = token.bearer();
        return of(service, port).mutate().defaultHeader("Authorization", bearer).build();
    }

    /** A client that checks nothing, for addresses outside the contract. */
    public static RestTestClient unchecked(int port) {
        return RestTestClient.bindToServer(new JdkClientHttpRequestFactory())
                .baseUrl("http://127.0.0.1:" + port)
                .build();
    }
}
