package org.candour.disclosure.register.http;

import java.util.Optional;
import java.util.UUID;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

import org.candour.disclosure.api.VersionDto;
import org.candour.disclosure.api.VersionsApi;
import org.candour.disclosure.register.Entry;
import org.candour.disclosure.register.Register;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.security.Caller;
import org.candour.support.security.Callers;

/** What was filed, for the company and for reviewers. */
@RestController
class VersionsController implements VersionsApi {

    private final Register register;
    private final Callers callers;
    private final VersionWriting writing;

    VersionsController(Register register, Callers callers, JsonMapper mapper) {
        this.register = register;
        this.callers = callers;
        this.writing = new VersionWriting(mapper);
    }

    @Override
    public ResponseEntity<VersionDto> getVersion(String id, Integer version) {
        Caller caller = callers.current();
        Entry entry = find(id, version).filter(found -> mayRead(caller, found))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND,
                        "There is no such version of yours."));
        return ResponseEntity.ok().eTag("\"" + entry.filing().digest().substring("sha256:".length()) + "\"")
                .body(writing.version(entry));
    }

    private Optional<Entry> find(String id, int version) {
        try {
            return register.find(UUID.fromString(id), version);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean mayRead(Caller caller, Entry entry) {
        return caller.has("reviews") || (caller.has("disclosures") && caller.owns(entry.filing().company()));
    }
}
