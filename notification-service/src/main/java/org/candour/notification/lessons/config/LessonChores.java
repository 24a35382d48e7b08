package org.candour.notification.lessons.config;

import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

import org.candour.notification.lessons.EraseOrigins;
import org.candour.notification.lessons.ReleaseLessons;

/** What must be done without anybody asking, from the start on: finishing batches, and erasing origins. */
class LessonChores {

    private static final Logger LOG = LoggerFactory.getLogger(LessonChores.class);

    private final ReleaseLessons release;
    private final EraseOrigins erase;

    LessonChores(ReleaseLessons release, EraseOrigins erase) {
        this.release = release;
        this.erase = erase;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void release() {
        attempt("releasing lessons", release::run);
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void erase() {
        attempt("erasing origins", erase::run);
    }

    /** Only the kind of failure is logged: a message could carry what must stay apart. */
    private static void attempt(String chore, Runnable run) {
        try {
            run.run();
        } catch (RuntimeException e) {
            LOG.warn("{} is tried again later: {}", chore, e.getClass().getSimpleName());
        }
    }
}
