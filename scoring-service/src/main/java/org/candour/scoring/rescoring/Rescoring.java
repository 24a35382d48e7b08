package org.candour.scoring.rescoring;

import java.util.Optional;

import org.candour.scoring.methodologies.AdoptedMethodology;

/**
 * How an adopted methodology scores what was on record.
 *
 * @param methodology that was adopted
 * @param walk how far it has come; empty as long as it waits
 */
public record Rescoring(AdoptedMethodology methodology, Optional<Walk> walk) {}
