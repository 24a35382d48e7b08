package org.candour.scoring.methodologies.http;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.scoring.api.DecisionDraftDto;
import org.candour.scoring.api.DecisionMadeDto;
import org.candour.scoring.api.MethodologyDecisionsApi;
import org.candour.scoring.methodologies.AdoptMethodology;
import org.candour.scoring.methodologies.AdoptedMethodology;
import org.candour.scoring.methodologies.Decision;
import org.candour.scoring.methodologies.DecisionDraft;
import org.candour.scoring.methodologies.RetireMethodology;
import org.candour.support.security.Caller;
import org.candour.support.security.Callers;

/** Takes decisions about methodologies. */
@RestController
class DecisionsController implements MethodologyDecisionsApi {

    private final AdoptMethodology adopting;

    private final RetireMethodology retiring;

    private final Callers callers;

    DecisionsController(AdoptMethodology adopting, RetireMethodology retiring, Callers callers) {
        this.adopting = adopting;
        this.retiring = retiring;
        this.callers = callers;
    }

    @Override
    public ResponseEntity<DecisionMadeDto> adoptMethodology(String id, String version, DecisionDraftDto body,
            @Nullable String ifMatch) {
        Caller caller = callers.with(Requests.ADOPT);
        AdoptedMethodology adopted = adopting.adopt(Requests.id(id, version),
                Requests.acting(caller), Requests.expected(ifMatch), draft(body))
                .orElseThrow(Refusals::problem);
        return made(adopted.adoption());
    }

    @Override
    public ResponseEntity<DecisionMadeDto> retireMethodology(String id, String version,
            DecisionDraftDto body) {
        Caller caller = callers.with(Requests.ADOPT);
        AdoptedMethodology retired = retiring
                .retire(Requests.id(id, version), Requests.acting(caller), draft(body))
                .orElseThrow(Refusals::problem);
        return made(retired.retirement());
    }

    private static DecisionDraft draft(DecisionDraftDto body) {
        return new DecisionDraft(body.getReason(), body.getEffectiveFrom());
    }

    private static ResponseEntity<DecisionMadeDto> made(@Nullable Decision decision) {
        return ResponseEntity.status(HttpStatus.CREATED).body(MethodologyMapping.decision(decision));
    }

}
