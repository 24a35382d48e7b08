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
import org.candour.disclosure.register.PublicFiling;
import org.candour.disclosure.register.Standings.Attested;
import org.candour.disclosure.register.Standings.Standing;
import org.candour.disclosure.register.json.ForEverybody;
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

    /** All of it. */
    VersionDto whole(Entry entry, Standing standing) {
        Filing filing = entry.filing();
        return version(OpenedFiling.of(filing), standing, Reader.INSIDER).disclosure(filing.disclosure())
                .version(filing.version()).revision(filing.revision()).position(entry.position())
                .digest(filing.digest()).submittedAt(filing.submittedAt());
    }

    /** What everybody may read; the revision counts the steps in which hidden answers were given, too. */
    VersionDto open(PublicFiling filing, Standing standing) {
        return version(ForEverybody.read(filing), standing, Reader.PUBLIC).disclosure(filing.disclosure())
                .version(filing.version()).position(filing.position()).digest(filing.digest())
                .submittedAt(filing.submittedAt());
    }

    private VersionDto version(OpenedFiling opened, Standing standing, Reader reader) {
        return new VersionDto().publishedAt(standing.publishedAt())
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
