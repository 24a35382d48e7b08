package org.candour.disclosure.register.http;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.candour.disclosure.api.AttestationDto;
import org.candour.disclosure.api.CommitmentDto;
import org.candour.disclosure.api.CompanySnapshotDto;
import org.candour.disclosure.api.VersionDto;
import org.candour.disclosure.register.Contents;
import org.candour.disclosure.register.Entry;
import org.candour.disclosure.register.Filing;
import org.candour.disclosure.register.Standings.Attested;
import org.candour.disclosure.register.Standings.Standing;
import org.candour.disclosure.register.json.OpenedFiling;
import org.candour.disclosure.register.json.OpenedFiling.Part;

/** Writes an entry as the filing that it was, with what proves it, as far as its reader may see it. */
final class VersionWriting {

    private static final TypeReference<Map<String, Object>> CONTENT = new TypeReference<>() {};

    private final JsonMapper mapper;
    private final FilingWriting filings;

    VersionWriting(JsonMapper mapper) {
        this.mapper = mapper;
        this.filings = new FilingWriting(mapper);
    }

    VersionDto version(Entry entry, OpenedFiling opened, Standing standing, Reader reader) {
        Filing filing = entry.filing();
        return new VersionDto().disclosure(filing.disclosure()).version(filing.version())
                // it counts the steps in which the draft was made, those to hidden answers, too
                .revision(reader == Reader.INSIDER ? filing.revision() : null)
                .position(entry.position()).digest(filing.digest())
                .submittedAt(filing.submittedAt())
                .publishedAt(standing.publishedAt())
                .attestation(attestation(standing.attested(), reader))
                .company(mapper.treeToValue(opened.facts().path("company"), CompanySnapshotDto.class))
                .filing(filings.filing(opened, reader)).commitments(commitments(opened, reader));
    }

    private static @Nullable AttestationDto attestation(@Nullable Attested attested, Reader reader) {
        return attested == null
                ? null
                : new AttestationDto().name(reader == Reader.INSIDER ? attested.name() : null)
                        .role(attested.role()).boardApprovedOn(attested.boardApprovedOn().toString())
                        .attestedOn(attested.attestedOn().toString());
    }

    private List<CommitmentDto> commitments(OpenedFiling opened, Reader reader) {
        return opened.parts().entrySet().stream().filter(each -> reader.knowsOf(each.getValue()))
                .map(each -> commitment(each.getKey(), each.getValue(), reader)).toList();
    }

    /** With the salt and what is in it, where the reader may see that. */
    private CommitmentDto commitment(String key, Part part, Reader reader) {
        CommitmentDto dto = new CommitmentDto().key(key).commitment(part.commitment())
                .within(part.reviewersOnly() ? Contents.REVIEWERS : null);
        return reader.opens(key) ? dto.salt(part.salt()).content(content(part.content())) : dto;
    }

    private @Nullable Map<String, Object> content(@Nullable ObjectNode content) {
        return content == null ? null : mapper.treeToValue(content, CONTENT);
    }
}
