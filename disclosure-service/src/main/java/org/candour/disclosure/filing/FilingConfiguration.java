package org.candour.disclosure.filing;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

import org.candour.disclosure.companies.Companies;
import org.candour.disclosure.companies.CompanySnapshots;
import org.candour.disclosure.forms.Forms;
import org.candour.disclosure.register.ReadPublicFilings;
import org.candour.disclosure.register.Register;
import org.candour.disclosure.register.Sealing;
import org.candour.disclosure.register.Standings;
import org.candour.disclosure.register.TellInOrder;
import org.candour.support.id.UuidV7;
import org.candour.support.security.PublicPaths;

/** Drafts and their submission. */
@Configuration(proxyBeanMethods = false)
class FilingConfiguration {

    /** Some 20 to 40 MB: a character takes one byte or two, and what is around it is counted generously. */
    private static final long RECENT_CHARACTERS = 20_000_000;
    private static final Logger LOG = LoggerFactory.getLogger(FilingConfiguration.class);

    /** What the features use: the kept disclosures, the drafts written last at hand. */
    @Bean
    @Primary
    Disclosures recentDrafts(@Qualifier("keptDisclosures") Disclosures kept) {
        return new RecentDrafts(kept, RECENT_CHARACTERS);
    }

    @Bean
    DraftPolicy draftPolicy(Forms forms) {
        return new DraftPolicy(forms);
    }

    @Bean
    SubmissionPolicy submissionPolicy(Forms forms) {
        return new SubmissionPolicy(forms);
    }

    @Bean
    WriteDraft writeDraft(Disclosures disclosures, DraftPolicy policy) {
        return new WriteDraft(disclosures, policy, UuidV7::next);
    }

    @Bean
    ReadDisclosures readDisclosures(Disclosures disclosures, Companies companies, SubmissionPolicy policy) {
        return new ReadDisclosures(disclosures, companies, policy, Clock.systemUTC());
    }

    @Bean
    SubmitDisclosure submitDisclosure(Disclosures disclosures, Companies companies, Register register,
            Sealing sealing, Forms forms, SubmissionPolicy policy) {
        Clock clock = Clock.systemUTC();
        return new SubmitDisclosure(disclosures, new CompanySnapshots(companies, clock), register,
                new SealDraft(sealing, forms), policy, clock);
    }

    @Bean
    AttestDisclosure attestDisclosure(Disclosures disclosures, SubmitDisclosure submissions) {
        return new AttestDisclosure(disclosures, submissions, Clock.systemUTC());
    }

    @Bean
    PublishDisclosure publishDisclosure(Disclosures disclosures, Companies companies,
            SubmitDisclosure submissions, ReadPublicFilings publicFilings, TellInOrder order) {
        return new PublishDisclosure(disclosures, companies, submissions, publicFilings, order,
                Clock.systemUTC(),
                UuidV7::next);
    }

    @Bean
    Standings standings(Disclosures disclosures) {
        return new HeadStandings(disclosures);
    }

    /** Published ones; the controllers leave out what is not. */
    @Bean
    PublicPaths disclosurePaths() {
        return PublicPaths.of("/api/v1/disclosures", "/api/v1/disclosures/*",
                "/api/v1/disclosures/*/versions/*");
    }

    @Bean
    RecordPositions recordPositions(Disclosures disclosures) {
        return new RecordPositions(disclosures);
    }

    /** In the background: requests for the same disclosures finish them, too. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> recoverSubmissions(Disclosures disclosures,
            SubmitDisclosure submissions) {
        RecoverSubmissions recovery = new RecoverSubmissions(disclosures, submissions);
        return ready -> Thread.ofVirtual().name("recover-submissions").start(() -> recover(recovery));
    }

    private static void recover(RecoverSubmissions recovery) {
        try {
            int recovered = recovery.recover();
            if (recovered > 0) {
                LOG.info("{} submissions were finished that an earlier process had begun", recovered);
            }
        } catch (RuntimeException e) {
            LOG.warn("unfinished submissions wait for the next start or the next reader: {}", e.toString());
        }
    }
}
