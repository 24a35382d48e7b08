package org.candour.notification.lessons.config;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

import org.candour.notification.companies.Companies;
import org.candour.notification.lessons.Batches;
import org.candour.notification.lessons.CandidateIds;
import org.candour.notification.lessons.Candidates;
import org.candour.notification.lessons.DecideCandidate;
import org.candour.notification.lessons.EraseOrigins;
import org.candour.notification.lessons.Lessons;
import org.candour.notification.lessons.Origins;
import org.candour.notification.lessons.ReadCandidates;
import org.candour.notification.lessons.ReleaseLessons;
import org.candour.notification.lessons.ReleaseNotice;
import org.candour.notification.lessons.ShareLesson;

/** The use cases. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LessonConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ShareLesson shareLesson(Candidates candidates, Origins origins, CandidateIds ids, Clock clock) {
        return new ShareLesson(candidates, origins, ids, clock);
    }

    @Bean
    ReadCandidates readCandidates(Candidates candidates, Origins origins, LessonProperties properties,
            Clock clock) {
        return new ReadCandidates(candidates, origins, properties.maximumWait(), clock);
    }

    @Bean
    ReleaseLessons releaseLessons(Candidates candidates, Origins origins, Batches batches, Lessons lessons,
            Companies companies, LessonProperties properties, ReleaseNotice notice, Clock clock) {
        return new ReleaseLessons(candidates, origins, batches, lessons, companies, properties.policy(),
                notice,
                clock);
    }

    @Bean
    DecideCandidate decideCandidate(Candidates candidates, Companies companies, LessonProperties properties,
            ReleaseLessons release, Clock clock) {
        return new DecideCandidate(candidates, companies, properties.maximumWait(), release, clock);
    }

    @Bean
    EraseOrigins eraseOrigins(Candidates candidates, Origins origins, Clock clock) {
        return new EraseOrigins(candidates, origins, clock);
    }

    @Bean
    LessonChores lessonChores(ReleaseLessons release, EraseOrigins erase) {
        return new LessonChores(release, erase);
    }
}
