package org.candour.scoring.reviews.http;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.api.AppealedIndicatorDto;
import org.candour.scoring.api.ReviewClosingDto;
import org.candour.scoring.api.ReviewDecisionDto;
import org.candour.scoring.api.ReviewDeclarationDto;
import org.candour.scoring.api.ReviewDepthDto;
import org.candour.scoring.api.ReviewDto;
import org.candour.scoring.api.ReviewHeadDto;
import org.candour.scoring.api.ReviewPlaceDto;
import org.candour.scoring.api.ReviewStatementDto;
import org.candour.scoring.engine.Decision;
import org.candour.scoring.reviews.Closing;
import org.candour.scoring.reviews.DecidedPlace;
import org.candour.scoring.reviews.Declaration;
import org.candour.scoring.reviews.Depth;
import org.candour.scoring.reviews.QueueItem;
import org.candour.scoring.reviews.ReasonedDecision;
import org.candour.scoring.reviews.Review;
import org.candour.scoring.reviews.ReviewDraft;
import org.candour.scoring.reviews.ReviewState;
import org.candour.scoring.reviews.UnderAppeal;

/** Reviews as the contract writes them. Of persons only pseudonyms pass. */
public final class ReviewMapping {

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
    static ReviewDto review(Review review, boolean all, List<UnderAppeal.Indicator> appealed) {
        ReviewDto dto = new ReviewDto().id(review.id().toString()).company(review.company())
                .state(review.state().wire()).revision(review.revision()).decisions(null).declarations(null)
                .closings(null)
                .underAppeal(appealed.isEmpty() ? null : underAppeal(appealed));
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
                        .closedAt(closed.latest().closed()).decisions(decisions(closed.inForce()))
                        .closings(closings(closed.closings()));
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

    private static List<ReviewClosingDto> closings(List<Closing> closings) {
        return IntStream.range(0, closings.size()).mapToObj(i -> closing(i + 1, closings.get(i))).toList();
    }

    private static ReviewClosingDto closing(int number, Closing closing) {
        return new ReviewClosingDto(number, closing.by().pseudonym(), closing.authority(), closing.closed())
                .appeal(closing.appeal());
    }

    /** What is under appeal. */
    static List<AppealedIndicatorDto> underAppeal(List<UnderAppeal.Indicator> appealed) {
        return appealed.stream()
                .map(each -> new AppealedIndicatorDto(each.methodology(), each.indicator())).toList();
    }

    /** An input. */
    public static ReviewPlaceDto place(DecidedPlace place) {
        ReviewPlaceDto dto = new ReviewPlaceDto(place.form(), place.question()).leftOut(place.leftOut());
        return place.at() == null ? dto : dto.at(Map.of(place.at().dimension(), place.at().key()));
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

    /** A decision, by whomever. */
    public static ReviewDecisionDto decision(ReasonedDecision reasoned) {
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

    /** What somebody said, if anybody said anything. */
    public static @Nullable ReviewStatementDto statement(ReviewState.@Nullable Statement said) {
        return said == null ? null : new ReviewStatementDto(said.by().pseudonym(), said.at(), said.text());
    }

}
