package org.candour.gateway.caller;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is believed about where a request comes from.
 *
 * @param trustedProxies
 *            addresses or networks (CIDR) of proxies of ours, whose X-Forwarded-For and X-Forwarded-Proto are
 *            believed; none unless told
 */
@ConfigurationProperties("candour.gateway")
record CallerProperties(@DefaultValue List<String> trustedProxies) {}
