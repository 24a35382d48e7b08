package org.candour.scoring.appeals;

import java.time.InstantSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

import org.candour.scoring.reviews.DecideAgain;
import org.candour.scoring.reviews.ReadReviews;

@Configuration(proxyBeanMethods = false)
class AppealsConfiguration {

    @Bean
    SettledAppeals settledAppeals(DecideAgain deciding) {
        return new SettledAppeals(deciding);
    }

    @Bean
    ReadAppeals readAppeals(Appeals appeals, SettledAppeals settled) {
        return new ReadAppeals(appeals, settled);
    }

    @Bean
    FileAppeal fileAppeal(Appeals appeals, ReadReviews reviews, Indicators indicators, InstantSource clock) {
        return new FileAppeal(appeals, reviews, indicators, clock);
    }

    @Bean
    AnswerAppeal answerAppeal(Appeals appeals, ReadReviews reviews, Indicators indicators,
            DecideAgain deciding, SettledAppeals settled, Environment environment, InstantSource clock) {
        return new AnswerAppeal(appeals, reviews, indicators, deciding, settled,
                environment.getProperty("candour.reviews.authority", "this register's authority"), clock);
    }

}
