package org.candour.scoring.methodologies.http;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.web.bind.annotation.RestController;

import org.candour.scoring.api.MethodologiesApi;
import org.candour.scoring.api.MethodologyDto;
import org.candour.scoring.api.MethodologyListDto;
import org.candour.scoring.methodologies.ReadMethodologies;
import org.candour.scoring.methodologies.ReadMethodologies.Whole;
import org.candour.scoring.methodologies.StandingMethodology;
import org.candour.support.security.Callers;

/** Shows methodologies. */
@RestController
class MethodologiesController implements MethodologiesApi {

    /** What was decided a minute ago may be missing; a copy of a content is good for ever. */
    private static final CacheControl FOR_A_MINUTE = CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic()
            .immutable();

    private final ReadMethodologies methodologies;

    private final Callers callers;

    private final InstantSource clock;

    MethodologiesController(ReadMethodologies methodologies, Callers callers, InstantSource clock) {
        this.methodologies = methodologies;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public ResponseEntity<MethodologyListDto> listMethodologies() {
        boolean withDrafts = readsDrafts();
        List<StandingMethodology> all = methodologies.all(withDrafts);
        return answer(!withDrafts, FOR_A_MINUTE).varyBy(HttpHeaders.AUTHORIZATION)
                .body(new MethodologyListDto(
                        all.stream().map(each -> MethodologyMapping.head(each, today())).toList()));
    }

    @Override
    public ResponseEntity<MethodologyDto> getMethodology(String id, String version) {
        Whole found = find(id, version);
        return answer(found.standing().isPublic(), FOR_A_MINUTE)
                .body(MethodologyMapping.whole(found, today()));
    }

    @Override
    public ResponseEntity<MethodologyContent> getMethodologyContent(String id, String version,
            @Nullable String ifNoneMatch) {
        Whole found = find(id, version);
        return answer(found.standing().isPublic(), FOR_EVER)
                .eTag(Requests.tag(found.standing().head().digest()))
                .body(new MethodologyContent(found.canonical()));
    }

    private Whole find(String id, String version) {
        return methodologies.read(Requests.id(id, version), readsDrafts())
                .orElseThrow(Requests::nothingThere);
    }

    private boolean readsDrafts() {
        return Requests.readsDrafts(callers);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static BodyBuilder answer(boolean isPublic, CacheControl copies) {
        return ResponseEntity.ok().cacheControl(isPublic ? copies : CacheControl.noStore());
    }

}
