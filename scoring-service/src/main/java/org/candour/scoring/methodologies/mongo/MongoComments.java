package org.candour.scoring.methodologies.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import org.candour.scoring.methodologies.Comment;
import org.candour.scoring.methodologies.Comment.Answer;
import org.candour.scoring.methodologies.Comments;
import org.candour.scoring.methodologies.MethodologyId;

/**
 * Comments in the collection {@code methodology-comments}, each under its id; and in {@code methodology-sayings}, under
 * what it is recognised by, which id it has. That is decided first: whoever dies in between leaves an id that the next
 * attempt takes.
 */
final class MongoComments implements Comments {

    private static final String METHODOLOGY = "methodology";

    private static final String ANSWER = "answer";

    private static final String COMMENT = "comment";

    private final MongoCollection<Document> comments;

    private final MongoCollection<Document> sayings;

    MongoComments(MongoDatabase database) {
        comments = database.getCollection("methodology-comments");
        sayings = database.getCollection("methodology-sayings");
    }

    @Override
    public Comment add(Comment comment) {
        String saying = comment.saying().text();
        String id = comment.id().toString();
        if (!Revised.add(sayings, saying, new Document(COMMENT, id))) {
            id = Objects.requireNonNull(sayings.find(Filters.eq("_id", saying)).first()).getString(COMMENT);
        }
        Document said = new Document(METHODOLOGY, comment.methodology().toString())
                .append("id", comment.methodology().id()).append("version", comment.methodology().version())
                .append("by", OfficialDocument.of(comment.by())).append("at", comment.at().toString())
                .append("pointer", comment.pointer()).append("text", comment.text()).append(ANSWER, null);
        Revised.add(comments, id, said);
        return comment(Objects.requireNonNull(comments.find(Filters.eq("_id", id)).first()));
    }

    @Override
    public Optional<Comment> find(MethodologyId methodology, UUID id) {
        return Optional.ofNullable(comments.find(Filters.eq("_id", id.toString())).first())
                .map(MongoComments::comment).filter(comment -> comment.methodology().equals(methodology));
    }

    @Override
    public List<Comment> page(MethodologyId methodology, @Nullable UUID after, int limit) {
        Bson about = Filters.eq(METHODOLOGY, methodology.toString());
        Bson next = after == null ? about : Filters.and(about, Filters.gt("_id", after.toString()));
        return comments.find(next).sort(Sorts.ascending("_id")).limit(limit).map(MongoComments::comment)
                .into(new ArrayList<>());
    }

    @Override
    public boolean answer(Comment comment) {
        Answer answer = comment.answer();
        if (answer == null) {
            throw new IllegalArgumentException("without an answer");
        }
        Document given = new Document("by", OfficialDocument.of(answer.by()))
                .append("at", answer.at().toString())
                .append("text", answer.text());
        return comments.updateOne(new Document("_id", comment.id().toString()).append(ANSWER, null),
                new Document("$set", new Document(ANSWER, given))).getMatchedCount() == 1;
    }

    private static Comment comment(Document found) {
        return new Comment(UUID.fromString(found.getString("_id")),
                new MethodologyId(found.getString("id"), found.getString("version")),
                OfficialDocument.read(found.get("by", Document.class)), Instant.parse(found.getString("at")),
                found.getString("pointer"), found.getString("text"),
                answer(found.get(ANSWER, Document.class)));
    }

    private static @Nullable Answer answer(@Nullable Document found) {
        return found == null
                ? null
                : new Answer(OfficialDocument.read(found.get("by", Document.class)),
                        Instant.parse(found.getString("at")), found.getString("text"));
    }

}
