package org.candour.gateway.token;

import java.time.Instant;

/**
 * What is remembered of a token that held.
 *
 * @param subject
 *            the client, {@code sub}
 * @param until
 *            from when on it no longer holds, the clock skew included
 */
public record Verified(String subject, Instant until) {}
