package org.candour.scoring.backtest;

import java.time.InstantSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import org.candour.scoring.methodologies.MethodologiesInForce;
import org.candour.scoring.methodologies.ReadMethodologies;
import org.candour.scoring.methodologies.SeenBacktests;
import org.candour.scoring.onrecord.Errands;
import org.candour.scoring.scores.Filings;

@Configuration(proxyBeanMethods = false)
class BacktestConfiguration {

    @Bean
    StartBacktest startBacktest(ReadMethodologies methodologies, MethodologiesInForce inForce,
            Filings filings,
            Backtests backtests, InstantSource clock) {
        return new StartBacktest(methodologies, inForce, filings, backtests, clock);
    }

    @Bean
    SeenBacktests seenBacktests(Backtests backtests) {
        return digest -> backtests.find(digest).flatMap(Backtest::seen);
    }

    /** What is only tried waits for what was adopted. */
    @Bean
    @Order(2)
    Errands runBacktests(Backtests backtests, ReadMethodologies methodologies, MethodologiesInForce inForce,
            InstantSource clock) {
        return new RunBacktests(backtests, new Contents(methodologies), inForce, clock);
    }

}
