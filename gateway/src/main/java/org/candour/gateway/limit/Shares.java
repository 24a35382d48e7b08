package org.candour.gateway.limit;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import org.springframework.http.HttpHeaders;

import org.candour.gateway.problem.GatewayProblem;
import org.candour.gateway.problem.Refused;

/** A bucket for each caller of one kind; forgotten when it has been idle long enough to be full again. */
final class Shares<K> {

    private static final int MOST = 100_000;

    private final LoadingCache<K, Bucket> buckets;

    Shares(Allowance allowance, InstantSource clock) {
        TimeMeter time = new TimeOf(clock);
        Duration full = Duration.ofSeconds(allowance.burst() / allowance.perSecond() + 1L);
        this.buckets = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(full)
                .ticker(time::currentTimeNanos)
                .build(key -> Bucket.builder().withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(allowance.burst())
                                .refillGreedy(allowance.perSecond(), Duration.ofSeconds(1)))
                        .build());
    }

    /** Takes one request from this caller's share, or refuses with 429. */
    void take(K caller) {
        Bucket bucket = buckets.get(caller);
        if (!bucket.tryConsume(1)) {
            long wait = bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
            long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(wait + 999_999_999L));
            throw new Refused(GatewayProblem.TOO_MANY_REQUESTS,
                    Map.of(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
        }
    }

    /** The clock of the gateway as the buckets read it. */
    private record TimeOf(InstantSource clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
