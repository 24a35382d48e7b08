package org.candour.disclosure.filing.http;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.candour.disclosure.api.AttestationDto;
import org.candour.disclosure.filing.Attestation;
import org.candour.disclosure.filing.Draft;

/** Attestations as the contract has them. */
final class AttestationMapping {

    private static final int LINE = 300;

    private AttestationMapping() {}

    /** @param at the JSON Pointer of the object */
    static Draft.Attestation read(String at, AttestationDto dto, Shape shape) {
        return new Draft.Attestation(shape.line(at + "/name", dto.getName(), LINE),
                shape.line(at + "/role", dto.getRole(), LINE),
                shape.date(at + "/boardApprovedOn", dto.getBoardApprovedOn()),
                shape.date(at + "/attestedOn", dto.getAttestedOn()));
    }

    static AttestationDto dto(Draft.Attestation said) {
        return new AttestationDto().name(said.name()).role(said.role())
                .boardApprovedOn(text(said.boardApprovedOn())).attestedOn(text(said.attestedOn()));
    }

    static AttestationDto dto(Attestation said) {
        return new AttestationDto().name(said.name()).role(said.role())
                .boardApprovedOn(text(said.boardApprovedOn())).attestedOn(text(said.attestedOn()));
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
