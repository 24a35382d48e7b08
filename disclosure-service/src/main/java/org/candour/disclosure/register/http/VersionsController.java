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
import org.candour.disclosure.register.PublicFiling;
import org.candour.disclosure.register.ReadPublicFilings;
import org.candour.disclosure.register.Register;
import org.candour.disclosure.register.Standings;
import org.candour.disclosure.register.Standings.Standing;
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
    private final ReadPublicFilings publicFilings;
    private final Standings standings;
    private final Callers callers;
    private final VersionWriting writing;

    VersionsController(Register register, ReadPublicFilings publicFilings, Standings standings,
            Callers callers, JsonMapper mapper) {
        this.register = register;
        this.publicFilings = publicFilings;
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
            return ResponseEntity.ok()
                    .eTag(tag(entry.filing().digest(), Long.toString(standing.revision())))
                    .varyBy(HttpHeaders.AUTHORIZATION).body(writing.whole(entry, standing));
        }
        if (standing.publishedAt() == null) {
            throw nothing();
        }
        PublicFiling filing = publicFilings.find(disclosure, version).orElseThrow(this::nothing);
        return ResponseEntity.ok().eTag(tag(filing.digest(), "public")).varyBy(HttpHeaders.AUTHORIZATION)
                .cacheControl(caller.isEmpty() ? PUBLIC : CacheControl.noStore())
                .body(writing.open(filing, standing));
    }

    private static String tag(String digest, String state) {
        return "\"" + digest.substring("sha256:".length()) + "." + state + "\"";
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
