package org.candour.scoring.rescoring;

import java.time.InstantSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import org.candour.scoring.methodologies.AdoptedSets;
import org.candour.scoring.onrecord.Errands;
import org.candour.scoring.scores.Filings;
import org.candour.scoring.scores.ScoreAnnouncements;
import org.candour.scoring.scores.ScoreFilings;
import org.candour.scoring.scores.ScoringRules;

@Configuration(proxyBeanMethods = false)
class RescoringConfiguration {

    @Bean
    RescoreFilings rescoreFilings(ScoreFilings scoreFilings, ScoringRules rules,
            ScoreAnnouncements announcements) {
        return new RescoreFilings(scoreFilings, rules, announcements);
    }

    /** What was adopted comes before what is only tried. */
    @Bean
    @Order(1)
    Errands adoptedErrands(AdoptedSets sets, Filings filings, Walks walks, RescoreFilings rescoring,
            InstantSource clock) {
        return new AdoptedErrands(sets, filings, walks, rescoring, clock);
    }

    @Bean
    ReadRescorings readRescorings(AdoptedSets sets, Walks walks) {
        return new ReadRescorings(sets, walks);
    }

}
