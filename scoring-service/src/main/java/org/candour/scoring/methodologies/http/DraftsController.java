package org.candour.scoring.methodologies.http;

import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.scoring.api.CommentPeriodDraftDto;
import org.candour.scoring.api.CommentPeriodDto;
import org.candour.scoring.api.MethodologyDraftsApi;
import org.candour.scoring.api.MethodologyHeadDto;
import org.candour.scoring.methodologies.CommentPeriod;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.methodologies.OpenMethodology;
import org.candour.scoring.methodologies.StandingMethodology;
import org.candour.scoring.methodologies.UploadMethodology;
import org.candour.scoring.methodologies.UploadedMethodology;
import org.candour.support.security.Caller;
import org.candour.support.security.Callers;

/** Takes drafts of methodologies and opens them for comment. */
@RestController
class DraftsController implements MethodologyDraftsApi {

    private final UploadMethodology uploading;

    private final OpenMethodology opening;

    private final Callers callers;

    private final InstantSource clock;

    DraftsController(UploadMethodology uploading, OpenMethodology opening, Callers callers,
            InstantSource clock) {
        this.uploading = uploading;
        this.opening = opening;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public ResponseEntity<MethodologyHeadDto> uploadMethodology(UploadedText body) {
        Caller caller = callers.with(Requests.WRITE);
        UploadedMethodology draft = uploading.upload(Requests.acting(caller), body.bytes())
                .orElseThrow(Refusals::problem);
        MethodologyId id = draft.head().id();
        return ResponseEntity.created(URI.create("/api/v1/methodologies/" + id))
                .eTag(Requests.tag(draft.head().digest())).body(head(draft));
    }

    @Override
    public ResponseEntity<MethodologyHeadDto> replaceMethodology(String id, String version, UploadedText body,
            @Nullable String ifMatch) {
        Caller caller = callers.with(Requests.WRITE);
        UploadedMethodology draft = uploading.replace(Requests.id(id, version),
                Requests.acting(caller), Requests.expected(ifMatch), body.bytes())
                .orElseThrow(Refusals::problem);
        return ResponseEntity.ok().eTag(Requests.tag(draft.head().digest())).body(head(draft));
    }

    @Override
    public ResponseEntity<CommentPeriodDto> openMethodology(String id, String version,
            CommentPeriodDraftDto body) {
        Caller caller = callers.with(Requests.WRITE);
        UploadedMethodology open = opening
                .open(Requests.id(id, version), Requests.acting(caller), body.getUntil())
                .orElseThrow(Refusals::problem);
        CommentPeriod period = open.comments();
        return ResponseEntity.status(HttpStatus.CREATED).body(MethodologyMapping.period(period));
    }

    private MethodologyHeadDto head(UploadedMethodology draft) {
        return MethodologyMapping.head(new StandingMethodology(draft.head(), draft, null),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

}
