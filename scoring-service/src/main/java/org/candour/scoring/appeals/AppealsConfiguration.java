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
    SettledAppeals settledAppeals(Appeals appeals, DecideAgain deciding) {
        return new SettledAppeals(appeals, deciding);
    }

    @Bean
    ReadAppeals readAppeals(SettledAppeals appeals) {
        return new ReadAppeals(appeals);
    }

    @Bean
    FileAppeal fileAppeal(SettledAppeals appeals, ReadReviews reviews, Indicators indicators,
            InstantSource clock) {
        return new FileAppeal(appeals, reviews, indicators, clock);
    }

    @Bean
    TakeUpAppeal takeUpAppeal(SettledAppeals appeals, ReadReviews reviews) {
        return new TakeUpAppeal(appeals, reviews);
    }

    @Bean
    AgreeToAnswer agreeToAnswer(TakeUpAppeal taking, DecideAgain deciding, InstantSource clock) {
        return new AgreeToAnswer(taking, deciding, clock);
    }

    @Bean
    AnswerAppeal answerAppeal(TakeUpAppeal taking, Indicators indicators, DecideAgain deciding,
            Environment environment, InstantSource clock) {
        return new AnswerAppeal(taking, indicators, deciding,
                environment.getProperty("candour.reviews.authority", "this register's authority"), clock);
    }

}
