package org.candour.scoring.reviews.http;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.api.ReviewDecisionDto;
import org.candour.scoring.api.ReviewDeclarationDto;
import org.candour.scoring.api.ReviewDepthDto;
import org.candour.scoring.api.ReviewDto;
import org.candour.scoring.api.ReviewHeadDto;
import org.candour.scoring.api.ReviewStatementDto;
import org.candour.scoring.engine.Decision;
import org.candour.scoring.reviews.Declaration;
import org.candour.scoring.reviews.Depth;
import org.candour.scoring.reviews.QueueItem;
import org.candour.scoring.reviews.ReasonedDecision;
import org.candour.scoring.reviews.Review;
import org.candour.scoring.reviews.ReviewDraft;
import org.candour.scoring.reviews.ReviewState;

/** Reviews as the contract writes them. Of persons only pseudonyms pass. */
final class ReviewMapping {

    private ReviewMapping() {}

    static ReviewHeadDto head(QueueItem item) {
        ReviewHeadDto dto = new ReviewHeadDto().id(item.id().toString()).company(item.company())
                .position(item.position()).filedAt(item.filed()).methodologies(item.methodologies())
                .forms(item.facets().forms()).gap(item.urgency().gap())
                .findings(item.urgency().findings()).challenges(item.urgency().challenges())
                .state(item.state());
        return item.reviewer() == null ? dto : dto.reviewer(item.reviewer().pseudonym());
    }

    /** All of it, or what the company may see. */
    static ReviewDto review(Review review, boolean all) {
        ReviewDto dto = new ReviewDto().id(review.id().toString()).company(review.company())
                .state(review.state().wire()).revision(review.revision()).decisions(null).declarations(null);
        if (all) {
            dto.declarations(review.declarations().stream().map(ReviewMapping::declaration).toList());
        }
        return switch (review.state()) {
            case ReviewState.Open _ -> dto;
            case ReviewState.Assigned assigned -> all
                    ? draft(dto.reviewer(assigned.reviewer().pseudonym()), assigned.draft())
                    : dto;
            case ReviewState.Shown shown -> shown(dto, shown);
            case ReviewState.Closed closed ->
                shown(dto, closed.last()).authority(closed.latest().authority())
                        .closedAt(closed.latest().closed()).decisions(decisions(closed.inForce()));
        };
    }

    private static ReviewDto shown(ReviewDto dto, ReviewState.Shown shown) {
        return draft(dto.reviewer(shown.reviewer().pseudonym()), shown.draft()).shownAt(shown.shown())
                .answerUntil(shown.until()).secondReviewerNeeded(shown.second())
                .answer(statement(shown.reply()))
                .agreement(statement(shown.agreement()));
    }

    private static ReviewDto draft(ReviewDto dto, @Nullable ReviewDraft draft) {
        return draft == null
                ? dto
                : dto.depth(depth(draft.depth()))
                        .decisions(decisions(draft.decisions()));
    }

    private static List<ReviewDecisionDto> decisions(List<ReasonedDecision> decisions) {
        return decisions.stream().map(ReviewMapping::decision).toList();
    }

    private static ReviewDepthDto depth(Depth depth) {
        return switch (depth) {
            case Depth.Full _ -> new ReviewDepthDto("full");
            case Depth.Targeted(String why) -> new ReviewDepthDto("targeted").why(why);
            case Depth.Random(String seed, int percent) ->
                new ReviewDepthDto("random").seed(seed).percent(percent);
        };
    }

    static ReviewDecisionDto decision(ReasonedDecision reasoned) {
        Decision decision = reasoned.decision();
        ReviewDecisionDto dto = new ReviewDecisionDto(decision.form(), decision.question(), reasoned.reason())
                .opened(reasoned.opened()).at(null)
                .inheritedFrom(reasoned.inheritedFrom() == null ? null : reasoned.inheritedFrom().toString());
        return switch (decision) {
            case Decision.LeftOut key -> dto.leftOut(key.key());
            case Decision.OnAnswer on -> {
                if (on.at() != null) {
                    dto.at(Map.of(on.at().dimension(), on.at().key()));
                }
                yield dto.choice(on.choice()).admitted(on.admitted())
                        .strength(on.strength() == null ? null : on.strength().toString());
            }
        };
    }

    private static ReviewDeclarationDto declaration(Declaration declaration) {
        return new ReviewDeclarationDto(declaration.by().pseudonym(), declaration.conflict(),
                declaration.statement(), declaration.at()).takeOver(declaration.takeOver());
    }

    private static @Nullable ReviewStatementDto statement(ReviewState.@Nullable Statement said) {
        return said == null ? null : new ReviewStatementDto(said.by().pseudonym(), said.at(), said.text());
    }

}
