package org.candour.gateway.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of each replica of the gateway.
 *
 * @param clientPerSecond
 *            requests of a client, whatever its tokens and addresses, refilled evenly
 * @param clientBurst
 *            requests of a client at once
 * @param anonymousPerSecond
 *            requests without a token from one address (IPv4) or /64 network (IPv6)
 * @param anonymousBurst
 *            requests without a token at once
 * @param streams
 *            how many event streams one address may keep open
 */
@ConfigurationProperties("candour.gateway.limits")
record LimitProperties(@DefaultValue("300") int clientPerSecond, @DefaultValue("600") int clientBurst,
        @DefaultValue("100") int anonymousPerSecond, @DefaultValue("300") int anonymousBurst,
        @DefaultValue("20") int streams) {

    Allowance client() {
        return new Allowance(clientPerSecond, clientBurst);
    }

    Allowance anonymous() {
        return new Allowance(anonymousPerSecond, anonymousBurst);
    }
}
