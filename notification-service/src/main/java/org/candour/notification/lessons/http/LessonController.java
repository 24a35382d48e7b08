package org.candour.notification.lessons.http;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.notification.lessons.Candidate;
import org.candour.notification.lessons.LessonDraft;
import org.candour.notification.lessons.ShareLesson;
import org.candour.notification.lessons.http.api.LessonDraftDto;
import org.candour.notification.lessons.http.api.LessonsApi;
import org.candour.notification.lessons.http.api.ReceiptDto;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.security.Caller;
import org.candour.support.security.Callers;

/** Companies share lessons here. */
@RestController
class LessonController implements LessonsApi {

    private static final int KEY_LENGTH = 128;

    private final ShareLesson share;
    private final Callers callers;

    LessonController(ShareLesson share, Callers callers) {
        this.share = share;
        this.callers = callers;
    }

    @Override
    public ResponseEntity<ReceiptDto> shareLesson(LessonDraftDto sent, @Nullable String idempotencyKey) {
        Caller caller = callers.with("disclosures");
        if (idempotencyKey != null && (idempotencyKey.isBlank() || idempotencyKey.length() > KEY_LENGTH)) {
            throw new ProblemException(CommonProblem.INVALID_PARAMETER,
                    "Idempotency-Key has 1 to " + KEY_LENGTH + " characters.");
        }
        LessonDraft draft = DraftMapping.draft(sent);
        Candidate candidate = Refusals
                .told(() -> share.share(draft, caller.actor(), caller.companies(), idempotencyKey));
        return ResponseEntity.created(URI.create("/api/v1/lessons/candidates/" + candidate.id()))
                .body(CandidateMapping.receipt(candidate));
    }
}
