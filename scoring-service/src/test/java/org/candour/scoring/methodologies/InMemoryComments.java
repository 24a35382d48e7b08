package org.candour.scoring.methodologies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;

import org.jspecify.annotations.Nullable;

/** Comments in memory. */
public final class InMemoryComments implements Comments {

    private final Map<String, Comment> all = new ConcurrentSkipListMap<>();

    @Override
    public synchronized Comment add(Comment comment) {
        Optional<Comment> standing = all.values().stream()
                .filter(each -> each.saying().equals(comment.saying())).findFirst();
        if (standing.isEmpty()) {
            all.put(comment.id().toString(), comment);
        }
        return standing.orElse(comment);
    }

    @Override
    public Optional<Comment> find(MethodologyId methodology, UUID id) {
        return Optional.ofNullable(all.get(id.toString()))
                .filter(comment -> comment.methodology().equals(methodology));
    }

    @Override
    public List<Comment> page(MethodologyId methodology, @Nullable UUID after, int limit) {
        return all.values().stream().filter(comment -> comment.methodology().equals(methodology))
                .filter(comment -> after == null || comment.id().toString().compareTo(after.toString()) > 0)
                .limit(limit).toList();
    }

    @Override
    public synchronized boolean answer(Comment comment) {
        Comment standing = all.get(comment.id().toString());
        if (standing == null || standing.answer() != null) {
            return false;
        }
        all.put(comment.id().toString(), comment);
        return true;
    }

}
