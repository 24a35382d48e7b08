package org.candour.gateway.cache;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

import org.candour.gateway.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.candour.gateway.cache.CachedAddress.PATIENT;

class PublicCacheTest {

    private static final Executor MANY = Executors.newVirtualThreadPerTaskExecutor();

    private final TestClock clock = new TestClock();
    private final Sinks.Empty<Void> released = Sinks.empty();
    private final CachedAddress address = new CachedAddress(new KeptAnswers(PATIENT, clock), PATIENT, clock);

    @Test
    void livesAsLongAsMaxAgeSays() {
        assertThat(address.get().age()).isNull();
        clock.pass(Duration.ofSeconds(299));
        assertThat(address.get().age()).isEqualTo("299");
        clock.pass(Duration.ofSeconds(1));
        assertThat(address.get().age()).isNull();
        assertThat(address.asked()).isEqualTo(2);
    }

    @Test
    void asksTheServiceOnceForManyWhoAskAtOnce() {
        List<CachedAddress.Reader> readers = atOnce(20);
        assertThat(readers).noneMatch(CachedAddress.Reader::hasItsAnswer);
        released.tryEmitEmpty().orThrow();
        assertThat(readers).allMatch(CachedAddress.Reader::hasItsAnswer);
        assertThat(address.asked()).isEqualTo(1);
    }

    @Test
    void letsEachAskWhenTheAnswerIsNotForAll() {
        address.says("private");
        List<CachedAddress.Reader> readers = atOnce(5);
        assertThat(address.asked()).isEqualTo(1);
        released.tryEmitEmpty().orThrow();
        assertThat(readers).allMatch(CachedAddress.Reader::hasItsAnswer);
        assertThat(address.asked()).isEqualTo(5);
    }

    @Test
    void asksForItselfWhenTheOtherTakesTooLong() {
        CacheProperties impatient = new CacheProperties(PATIENT.size(), PATIENT.largestAnswer(),
                Duration.ofMillis(1));
        CachedAddress slow = new CachedAddress(new KeptAnswers(impatient, clock), impatient, clock)
                .holds(asker -> asker == 1 ? Mono.never() : Mono.empty());
        CachedAddress.Reader first = slow.get();
        assertThat(slow.get().answered()).succeedsWithin(Duration.ofMinutes(1));
        assertThat(first.hasItsAnswer()).isFalse();
    }

    @Test
    void findsWhatWasKeptBetweenItsLookAndItsTurn() {
        KeptBetween kept = new KeptBetween(clock);
        CachedAddress other = new CachedAddress(kept, PATIENT, clock);
        kept.between = () -> assertThat(other.get().hasItsAnswer()).isTrue();
        assertThat(other.get().hasItsAnswer()).isTrue();
        assertThat(other.asked()).isEqualTo(1);
        assertThat(other.get().hasItsAnswer()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void givesAnAnswerToWhoAsksAgainAtItsLastByte(boolean announced) {
        address.announcesLengths(announced);
        List<CachedAddress.Reader> again = new ArrayList<>();
        CachedAddress.Reader first = address.ask(HttpMethod.GET, () -> {
            again.add(address.get());
            again.add(address.ask(HttpMethod.HEAD, () -> {}));
            assertThat(again).allMatch(CachedAddress.Reader::hasItsAnswer);
        });
        assertThat(first.answered()).isCompleted();
        assertThat(again).hasSize(2);
        assertThat(address.asked()).isEqualTo(1);
    }

    /** Readers who have all asked before the service answers the first. */
    private List<CachedAddress.Reader> atOnce(int readers) {
        address.holds(asker -> released.asMono());
        return IntStream.range(0, readers).mapToObj(i -> CompletableFuture.supplyAsync(address::get, MANY))
                .toList().stream().map(CompletableFuture::join).toList();
    }

    /** Once, something happens just after a look that found nothing. */
    private static final class KeptBetween extends KeptAnswers {

        private @Nullable Runnable between;

        private KeptBetween(TestClock clock) {
            super(PATIENT, clock);
        }

        @Override
        @Nullable
        CachedAnswer fresh(CacheKey key) {
            CachedAnswer found = super.fresh(key);
            Runnable now = between;
            between = null;
            if (now != null) {
                now.run();
            }
            return found;
        }
    }
}
