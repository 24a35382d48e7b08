package org.candour.scoring.onrecord;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.scoring.scores.AnnouncementReader;
import org.candour.scoring.scores.Arrivals;
import org.candour.scoring.scores.Filings;
import org.candour.support.outbox.Lease;
import org.candour.support.outbox.LeasedRelay;
import org.candour.support.outbox.RelayStep;

/** One replica at a time walks over what is on record. */
@Configuration(proxyBeanMethods = false)
class OnRecordConfiguration {

    /** How soon it sees that there is something to do. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Bean
    WalkRegister walkRegister(Filings filings, AnnouncementReader reader, ObjectProvider<Errands> sources,
            Arrivals arrivals) {
        return new WalkRegister(filings, reader, sources.orderedStream().toList(),
                new Pace(arrivals, System::nanoTime, time -> LockSupport.parkNanos(time.toNanos())));
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "candour.scoring.walk", matchIfMissing = true)
    LeasedRelay onRecordWalk(Lease onRecordLease, WalkRegister walk) {
        return new LeasedRelay("on-record", onRecordLease, PAUSE, new Step(walk));
    }

    private record Step(WalkRegister walk) implements RelayStep {

        @Override
        public boolean run() {
            return walk.step();
        }

        @Override
        public void close() {
            // holds nothing between its steps
        }

    }

}
