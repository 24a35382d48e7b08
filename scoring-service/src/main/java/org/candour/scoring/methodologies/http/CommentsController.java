package org.candour.scoring.methodologies.http;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.scoring.api.AnswerTextDto;
import org.candour.scoring.api.CommentDraftDto;
import org.candour.scoring.api.CommentDto;
import org.candour.scoring.api.CommentListDto;
import org.candour.scoring.api.MethodologyCommentsApi;
import org.candour.scoring.methodologies.Comment;
import org.candour.scoring.methodologies.Comments;
import org.candour.scoring.methodologies.DiscussMethodology;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.methodologies.ReadMethodologies;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.security.Caller;
import org.candour.support.security.Callers;

/** Takes and shows what is said about methodologies. */
@RestController
class CommentsController implements MethodologyCommentsApi {

    private static final int PAGE = 50;

    private static final CacheControl FOR_A_MOMENT = CacheControl.maxAge(Duration.ofSeconds(10))
            .cachePublic();

    private final DiscussMethodology discussion;

    private final ReadMethodologies methodologies;

    private final Comments comments;

    private final Callers callers;

    CommentsController(DiscussMethodology discussion, ReadMethodologies methodologies, Comments comments,
            Callers callers) {
        this.discussion = discussion;
        this.methodologies = methodologies;
        this.comments = comments;
        this.callers = callers;
    }

    @Override
    public ResponseEntity<CommentListDto> listComments(String id, String version, @Nullable String cursor) {
        MethodologyId methodology = Requests.id(id, version);
        boolean isPublic = methodologies.find(methodology, Requests.readsDrafts(callers))
                .orElseThrow(Requests::nothingThere).isPublic();
        List<Comment> found = comments.page(methodology, cursor == null ? null : cursor(cursor), PAGE + 1);
        CommentListDto page = new CommentListDto(
                found.stream().limit(PAGE).map(MethodologyMapping::comment).toList());
        if (found.size() > PAGE) {
            page.next(found.get(PAGE - 1).id().toString());
        }
        return ResponseEntity.ok().cacheControl(isPublic ? FOR_A_MOMENT : CacheControl.noStore()).body(page);
    }

    @Override
    public ResponseEntity<CommentDto> commentOnMethodology(String id, String version, CommentDraftDto body) {
        Caller caller = callers.current();
        Comment comment = discussion.comment(Requests.id(id, version), Requests.acting(caller),
                Requests.readsDrafts(callers), body.getPointer(), body.getText())
                .orElseThrow(Refusals::problem);
        return ResponseEntity.status(HttpStatus.CREATED).body(MethodologyMapping.comment(comment));
    }

    @Override
    public ResponseEntity<CommentDto> answerComment(String id, String version, String commentId,
            AnswerTextDto body) {
        Caller caller = callers.with(Requests.WRITE);
        Comment answered = discussion.answer(Requests.id(id, version), comment(commentId),
                Requests.acting(caller), body.getText())
                .orElseThrow(Refusals::problem);
        return ResponseEntity.status(HttpStatus.CREATED).body(MethodologyMapping.comment(answered));
    }

    private static UUID cursor(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.INVALID_PARAMETER,
                    "cursor is what next of the previous page said.");
        }
    }

    private static UUID comment(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.NOT_FOUND, "There is no such comment.");
        }
    }

}
