package org.candour.scoring.methodologies.http;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.api.CommentAnswerDto;
import org.candour.scoring.api.CommentDto;
import org.candour.scoring.api.CommentPeriodDto;
import org.candour.scoring.api.DecisionMadeDto;
import org.candour.scoring.api.MethodologyDto;
import org.candour.scoring.api.MethodologyFormDto;
import org.candour.scoring.api.MethodologyHeadDto;
import org.candour.scoring.api.SeenBacktestDto;
import org.candour.scoring.methodologies.AdoptedMethodology;
import org.candour.scoring.methodologies.Comment;
import org.candour.scoring.methodologies.CommentPeriod;
import org.candour.scoring.methodologies.Decision;
import org.candour.scoring.methodologies.MethodologyHead;
import org.candour.scoring.methodologies.ReadMethodologies.Whole;
import org.candour.scoring.methodologies.SeenBacktest;
import org.candour.scoring.methodologies.StandingMethodology;
import org.candour.scoring.methodologies.UploadedMethodology;

/** Methodologies as the contract writes them. Of persons only pseudonyms pass. */
final class MethodologyMapping {

    private MethodologyMapping() {}

    static MethodologyHeadDto head(StandingMethodology standing, LocalDate today) {
        MethodologyHead head = standing.head();
        MethodologyHeadDto dto = new MethodologyHeadDto().id(head.id().id()).version(head.id().version())
                .title(head.title()).digest(head.digest()).forms(forms(head))
                .status(standing.status(today).wire()).shipped(standing.isShipped());
        UploadedMethodology upload = standing.upload();
        CommentPeriod comments = upload == null ? null : upload.comments();
        if (comments != null) {
            dto.commentsUntil(comments.until());
        }
        AdoptedMethodology adopted = standing.adopted();
        if (adopted != null) {
            dto.effectiveFrom(effect(adopted.adoption())).retiredFrom(effect(adopted.retirement()));
        }
        return dto;
    }

    static MethodologyDto whole(Whole whole, LocalDate today) {
        StandingMethodology standing = whole.standing();
        MethodologyHead head = standing.head();
        MethodologyDto dto = new MethodologyDto().id(head.id().id()).version(head.id().version())
                .title(head.title()).digest(head.digest()).forms(forms(head))
                .status(standing.status(today).wire()).shipped(standing.isShipped())
                .content(new MethodologyContent(whole.canonical()));
        UploadedMethodology upload = standing.upload();
        if (upload != null) {
            dto.author(upload.author().pseudonym()).uploadedAt(upload.uploaded())
                    .commentPeriod(period(upload.comments()));
        }
        AdoptedMethodology adopted = standing.adopted();
        if (adopted != null) {
            dto.adoption(decision(adopted.adoption())).retirement(decision(adopted.retirement()));
        }
        return dto;
    }

    static CommentDto comment(Comment comment) {
        CommentDto dto = new CommentDto(comment.id().toString(), comment.by().pseudonym(), comment.at(),
                comment.text()).pointer(comment.pointer());
        Comment.Answer answer = comment.answer();
        return answer == null
                ? dto
                : dto.answer(new CommentAnswerDto(answer.by().pseudonym(), answer.at(), answer.text()));
    }

    private static List<MethodologyFormDto> forms(MethodologyHead head) {
        return head.forms().stream().map(form -> new MethodologyFormDto(form.id(), form.version())).toList();
    }

    static @Nullable CommentPeriodDto period(@Nullable CommentPeriod period) {
        return period == null ? null : new CommentPeriodDto(period.opened(), period.until());
    }

    private static @Nullable LocalDate effect(@Nullable Decision decision) {
        return decision == null ? null : decision.effectiveFrom();
    }

    static @Nullable DecisionMadeDto decision(@Nullable Decision made) {
        if (made == null) {
            return null;
        }
        DecisionMadeDto dto = new DecisionMadeDto(made.by().pseudonym(), made.reason(), made.effectiveFrom(),
                made.decided());
        SeenBacktest seen = made.backtest();
        return seen == null
                ? dto
                : dto.backtest(new SeenBacktestDto(seen.run(), seen.scored(), seen.ended()));
    }

}
