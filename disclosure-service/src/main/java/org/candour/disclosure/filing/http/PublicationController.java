package org.candour.disclosure.filing.http;

import java.net.URI;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.disclosure.DisclosureProblem;
import org.candour.disclosure.api.AttestationDto;
import org.candour.disclosure.api.PublicationApi;
import org.candour.disclosure.api.PublicationDto;
import org.candour.disclosure.filing.Actor;
import org.candour.disclosure.filing.AttestDisclosure;
import org.candour.disclosure.filing.Attestation;
import org.candour.disclosure.filing.DisclosureHead;
import org.candour.disclosure.filing.DisclosureStatus.Filed;
import org.candour.disclosure.filing.DisclosureStatus.Published;
import org.candour.disclosure.filing.Draft;
import org.candour.disclosure.filing.PublishDisclosure;
import org.candour.support.http.ETags;
import org.candour.support.problem.CommonProblem;

/** Attesting what was filed, and making it public. */
@RestController
class PublicationController implements PublicationApi {

    private final AttestDisclosure attestations;
    private final PublishDisclosure publications;
    private final Actors actors;

    PublicationController(AttestDisclosure attestations, PublishDisclosure publications, Actors actors) {
        this.attestations = attestations;
        this.publications = publications;
        this.actors = actors;
    }

    @Override
    public ResponseEntity<AttestationDto> attestDisclosure(String id, AttestationDto body,
            @Nullable String ifMatch) {
        Actor actor = actors.current();
        long expected = ETags.required(ifMatch);
        Shape shape = new Shape();
        Draft.Attestation said = AttestationMapping.read("", body, shape);
        shape.check();
        DisclosureHead head = Refusals.done(
                attestations.attest(actor, Ids.disclosure(id), expected, said), CommonProblem.INVALID_BODY);
        Attestation stands = Objects.requireNonNull(((Filed) head.status()).attestation());
        return ResponseEntity.ok().eTag(ETags.of(head.revision())).body(AttestationMapping.dto(stands));
    }

    @Override
    public ResponseEntity<PublicationDto> publishDisclosure(String id, @Nullable String ifMatch) {
        Actor actor = actors.current();
        DisclosureHead head = Refusals.done(
                publications.publish(actor, Ids.disclosure(id), ETags.required(ifMatch)),
                DisclosureProblem.NOT_READY_FOR_PUBLICATION);
        Published published = (Published) head.status();
        return ResponseEntity
                .created(URI.create("/api/v1/disclosures/" + head.id() + "/versions/" + published.version()))
                .eTag(ETags.of(head.revision()))
                .body(new PublicationDto().disclosure(head.id()).version(published.version())
                        .position(published.position()).publishedAt(published.at()));
    }
}
