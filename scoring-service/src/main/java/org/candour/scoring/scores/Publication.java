package org.candour.scoring.scores;

import java.time.Instant;

/**
 * A version of a disclosure that its company has made public.
 *
 * @param disclosure the disclosure's id
 * @param version its version, from 1
 * @param position where the version stands in the register, from 1
 * @param company the org-id of the company whose disclosure it is
 * @param publishedAt when it became public
 */
public record Publication(String disclosure, int version, long position, String company,
        Instant publishedAt) {}
