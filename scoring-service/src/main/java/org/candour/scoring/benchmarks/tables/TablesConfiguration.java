package org.candour.scoring.benchmarks.tables;

import java.time.InstantSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.scoring.benchmarks.PublishedFilings;
import org.candour.support.security.PublicPaths;

@Configuration(proxyBeanMethods = false)
class TablesConfiguration {

    @Bean
    PublicPaths tablePaths() {
        return PublicPaths.of("/api/v1/benchmarks/tables");
    }

    @Bean
    ReadTables readTables(YearlyTables tables, Practices practices, PublishedFilings filings,
            InstantSource clock) {
        return new ReadTables(tables, practices, filings, clock);
    }

}
