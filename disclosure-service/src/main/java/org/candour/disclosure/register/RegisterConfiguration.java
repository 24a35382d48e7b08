package org.candour.disclosure.register;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.candour.disclosure.register.kafka.KafkaRegisterSender;
import org.candour.disclosure.register.kafka.RegisterRelayStep;
import org.candour.support.event.EventSender;
import org.candour.support.outbox.Lease;
import org.candour.support.outbox.LeasedRelay;

/** The register, its relay and its replay. */
@Configuration(proxyBeanMethods = false)
class RegisterConfiguration {

    /** How long a submission waits for a store that does not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** How soon it sees what another replica has filed. */
    private static final Duration PAUSE = Duration.ofMillis(200);

    @Bean
    Sealing sealing() {
        return new Sealing(new SecureRandom());
    }

    @Bean
    FreshEvents freshEvents() {
        return new FreshEvents();
    }

    @Bean
    LeasedRelay registerRelay(Lease registerLease, Entries entries, FreshEvents fresh, RelayProgress progress,
            KafkaProperties kafka) {
        KafkaRegisterSender sender = sender(kafka);
        Relay relay = new Relay(entries, fresh, progress, sender, Clock.systemUTC());
        return new LeasedRelay("register", registerLease, PAUSE, new RegisterRelayStep(relay, sender));
    }

    @Bean
    RegisterListener relayHint(FreshEvents fresh, LeasedRelay registerRelay) {
        return entries -> {
            fresh.add(entries);
            registerRelay.hint();
        };
    }

    @Bean
    GroupCommit register(Entries entries, RelayProgress progress, List<RegisterListener> listeners) {
        return new GroupCommit(entries, progress::upTo, listeners, PATIENCE);
    }

    @Bean
    ReadPublicFilings readPublicFilings(Register register, PublicFilings kept) {
        return new ReadPublicFilings(register, kept);
    }

    @Bean
    ReplayEvents replayEvents(Entries entries, LaterEvents later, KafkaProperties kafka) {
        return new ReplayEvents(entries, later, sender(kafka));
    }

    @Bean
    TellInOrder tellInOrder(RelayProgress progress) {
        return new TellInOrder(progress);
    }

    private static KafkaRegisterSender sender(KafkaProperties kafka) {
        return new KafkaRegisterSender(new EventSender(kafka.buildProducerProperties()));
    }
}
