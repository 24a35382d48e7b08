package org.candour.scoring.appeals.http;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.scoring.api.AppealDto;
import org.candour.scoring.api.AppealReplyDraftDto;
import org.candour.scoring.api.AppealStepsApi;
import org.candour.scoring.api.ReviewAgreementDraftDto;
import org.candour.scoring.api.ReviewPlaceDto;
import org.candour.scoring.appeals.AgreeToAnswer;
import org.candour.scoring.appeals.AnswerAppeal;
import org.candour.scoring.appeals.AppealId;
import org.candour.scoring.appeals.ProposedReply;
import org.candour.scoring.reviews.ProposedChange;
import org.candour.scoring.reviews.ProposedPlace;
import org.candour.scoring.reviews.http.ProposedDecisions;
import org.candour.support.http.ETags;

/** Takes the answers of reviewers. */
@RestController
class AppealStepsController implements AppealStepsApi {

    private static final ProposedPlace NOTHING = new ProposedPlace(null, null, null, null);

    private final AnswerAppeal answering;

    private final AgreeToAnswer agreeing;

    private final AppealRequests requests;

    AppealStepsController(AnswerAppeal answering, AgreeToAnswer agreeing, AppealRequests requests) {
        this.answering = answering;
        this.agreeing = agreeing;
        this.requests = requests;
    }

    @Override
    public ResponseEntity<AppealDto> replyToAppeal(String appealId, AppealReplyDraftDto body,
            @Nullable String ifMatch) {
        AppealId id = AppealRequests.id(appealId);
        return requests.shown(ResponseEntity.ok(), answering.reply(id,
                requests.reviewing(id), ETags.required(ifMatch),
                new ProposedReply(body.getOutcome(), body.getReason(),
                        new ProposedChange(ProposedDecisions.of(body.getDecisions()),
                                places(body.getTakenBack()))))
                .orElseThrow(AppealRefusals::problem));
    }

    @Override
    public ResponseEntity<AppealDto> agreeToAppealReply(String appealId, ReviewAgreementDraftDto body,
            @Nullable String ifMatch) {
        AppealId id = AppealRequests.id(appealId);
        return requests.shown(ResponseEntity.ok(), agreeing.agree(id,
                requests.reviewing(id), ETags.required(ifMatch), body.getReason())
                .orElseThrow(AppealRefusals::problem));
    }

    /** What is missing is left to be found with everything else. */
    private static List<ProposedPlace> places(@Nullable List<ReviewPlaceDto> places) {
        return places == null
                ? List.of()
                : places.stream()
                        .map(each -> Optional.ofNullable(each).map(AppealStepsController::place)
                                .orElse(NOTHING))
                        .toList();
    }

    private static ProposedPlace place(ReviewPlaceDto place) {
        return new ProposedPlace(place.getForm(), place.getQuestion(), ProposedDecisions.at(place.getAt()),
                place.getLeftOut());
    }

}
