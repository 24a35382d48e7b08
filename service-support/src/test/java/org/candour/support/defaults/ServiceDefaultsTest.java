package org.candour.support.defaults;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import org.candour.support.sample.RunningSample;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceDefaultsTest extends RunningSample {

    @Test
    void keepKafkaFromTellingItsConfigurationInTheLogs() {
        assertThat(LoggerFactory.getLogger("org.apache.kafka.common.config.AbstractConfig").isInfoEnabled())
                .isFalse();
        assertThat(LoggerFactory.getLogger("org.apache.kafka").isWarnEnabled()).isTrue();
    }
}
