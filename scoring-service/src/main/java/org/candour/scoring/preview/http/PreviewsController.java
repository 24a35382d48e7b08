package org.candour.scoring.preview.http;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.scoring.api.PreviewsApi;
import org.candour.scoring.preview.Asking;
import org.candour.scoring.preview.PreviewRefused;
import org.candour.scoring.preview.PreviewScores;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.security.Caller;
import org.candour.support.security.Callers;

/** Answers what would be if something else were filed. */
@RestController
class PreviewsController implements PreviewsApi {

    private static final String FILE = "disclosures";

    private static final String REVIEW = "reviews";

    private final PreviewScores previews;

    private final Callers callers;

    PreviewsController(PreviewScores previews, Callers callers) {
        this.previews = previews;
        this.callers = callers;
    }

    @Override
    public ResponseEntity<PreviewDocument> previewScores(PreviewBody body) {
        Asking who = asking(callers.current());
        try {
            PreviewDocument document = PreviewDocument.of(
                    previews.preview(new PreviewReading().request(body), who),
                    Boolean.TRUE.equals(body.tree()));
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(document);
        } catch (PreviewRefused refused) {
            throw problem(refused.why());
        }
    }

    /** Who writes rules tries them on answers of their own making; a company's filings are none of their business. */
    private static Asking asking(Caller caller) {
        boolean reviews = caller.has(REVIEW);
        boolean files = caller.has(FILE);
        boolean rules = caller.has("methodologies.write") || caller.has("methodologies.adopt");
        if (!reviews && !files && !rules) {
            throw new ProblemException(CommonProblem.FORBIDDEN,
                    "The token needs the scope " + FILE + ", " + REVIEW
                            + " or one to write or adopt methodologies.");
        }
        return new Asking(company -> reviews || rules || (files && caller.owns(company)),
                company -> reviews || (files && caller.owns(company)), rules);
    }

    private static ProblemException problem(PreviewRefused.Why why) {
        return switch (why) {
            case PreviewRefused.Why.NothingThere _ -> new ProblemException(CommonProblem.NOT_FOUND,
                    "There is no such filing for this caller, or it is not scored yet.");
            case PreviewRefused.Why.NotYourCompany _ -> new ProblemException(CommonProblem.FORBIDDEN,
                    "The token does not speak for this company.");
            case PreviewRefused.Why.BreaksRules(var findings) ->
                new ProblemException(CommonProblem.INVALID_BODY, "The findings name each broken rule.",
                        findings);
        };
    }

}
