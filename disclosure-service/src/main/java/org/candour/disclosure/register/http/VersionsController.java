package org.candour.disclosure.register.http;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

import org.candour.disclosure.api.VersionDto;
import org.candour.disclosure.api.VersionsApi;
import org.candour.disclosure.register.Entry;
import org.candour.disclosure.register.Register;
import org.candour.disclosure.register.Standings;
import org.candour.disclosure.register.Standings.Standing;
import org.candour.disclosure.register.json.OpenedFiling;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.security.Caller;
import org.candour.support.security.Callers;

/** What was filed: for the company and for reviewers, and for everybody once it is published. */
@RestController
class VersionsController implements VersionsApi {

    /** A copy elsewhere lives no longer than this after something had to be taken back. */
    private static final CacheControl PUBLIC = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Register register;
    private final Standings standings;
    private final Callers callers;
    private final VersionWriting writing;

    VersionsController(Register register, Standings standings, Callers callers, JsonMapper mapper) {
        this.register = register;
        this.standings = standings;
        this.callers = callers;
        this.writing = new VersionWriting(mapper);
    }

    @Override
    public ResponseEntity<VersionDto> getVersion(String id, Integer version) {
        Optional<Caller> caller = callers.find();
        UUID disclosure = id(id);
        Standing standing = standings.find(disclosure, version).orElseThrow(this::nothing);
        if (caller.filter(known -> isInsider(known, standing)).isPresent()) {
            Entry entry = register.find(disclosure, version).orElseThrow(this::nothing);
            return ResponseEntity.ok().eTag(tag(entry, Long.toString(standing.revision())))
                    .varyBy(HttpHeaders.AUTHORIZATION)
                    .body(writing.version(entry, OpenedFiling.of(entry.filing()), standing, Reader.INSIDER));
        }
        if (standing.publishedAt() == null) {
            throw nothing();
        }
        Entry entry = register.find(disclosure, version).orElseThrow(this::nothing);
        return ResponseEntity.ok().eTag(tag(entry, "public")).varyBy(HttpHeaders.AUTHORIZATION)
                .cacheControl(caller.isEmpty() ? PUBLIC : CacheControl.noStore())
                .body(writing.version(entry, apart(entry), standing, Reader.PUBLIC));
    }

    /** Publication has looked, too; what would tell of hidden parts by their keys is shown to nobody. */
    private static OpenedFiling apart(Entry entry) {
        OpenedFiling opened = OpenedFiling.of(entry.filing());
        if (!opened.keepsReviewersPartsApart()) {
            throw new IllegalStateException("parts for reviewers are not apart at " + entry.position());
        }
        return opened;
    }

    private static String tag(Entry entry, String state) {
        return "\"" + entry.filing().digest().substring("sha256:".length()) + "." + state + "\"";
    }

    /** The same for what is not there, what is somebody else's, and what is not public; a token might help. */
    private ProblemException nothing() {
        return callers.find().isPresent()
                ? new ProblemException(CommonProblem.NOT_FOUND, "There is no such version that you may read.")
                : Callers.unauthenticated();
    }

    private UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw nothing();
        }
    }

    private static boolean isInsider(Caller caller, Standing standing) {
        return caller.has("reviews") || (caller.has("disclosures") && caller.owns(standing.company()));
    }
}
