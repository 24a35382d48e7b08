package org.candour.gateway.cache;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** The answers that are kept, bounded in bytes, and the questions that are under way. */
@Component
class KeptAnswers {

    private final Cache<CacheKey, CachedAnswer> answers;
    private final Map<CacheKey, Sinks.One<Optional<CachedAnswer>>> underWay = new ConcurrentHashMap<>();
    private final InstantSource clock;

    KeptAnswers(CacheProperties properties, InstantSource clock) {
        this.clock = clock;
        this.answers = Caffeine.newBuilder().maximumWeight(properties.size().toBytes())
                .weigher((CacheKey key, CachedAnswer answer) -> key.weight() + answer.weight()).build();
    }

    @Nullable
    CachedAnswer fresh(CacheKey key) {
        CachedAnswer kept = answers.getIfPresent(key);
        if (kept != null && !kept.isFresh(clock.instant())) {
            answers.asMap().remove(key, kept);
            return null;
        }
        return kept;
    }

    /** Begins to ask; null for the one who shall ask, otherwise what somebody else is asking already. */
    @Nullable
    Mono<Optional<CachedAnswer>> begin(CacheKey key) {
        Sinks.One<Optional<CachedAnswer>> other = underWay.putIfAbsent(key, Sinks.one());
        return other == null ? null : other.asMono();
    }

    /** Keeps an answer and hands it to those who wait for it. */
    void keep(CacheKey key, CachedAnswer answer) {
        answers.put(key, answer);
        end(key, answer);
    }

    /** Ends the question with what is kept already. */
    void end(CacheKey key, CachedAnswer answer) {
        end(key, Optional.of(answer));
    }

    /** Ends the question; those who still wait must ask for themselves. */
    void end(CacheKey key) {
        end(key, Optional.empty());
    }

    private void end(CacheKey key, Optional<CachedAnswer> answer) {
        Sinks.One<Optional<CachedAnswer>> mine = underWay.remove(key);
        if (mine != null) {
            mine.tryEmitValue(answer);
        }
    }
}
