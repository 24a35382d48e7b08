package org.candour.support.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.mongodb.MongoTimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

import org.candour.support.event.Unavailable;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.Finding;
import org.candour.support.problem.ProblemException;
import org.candour.support.security.Caller;
import org.candour.support.security.Callers;

/** Accepts notes, and fails in each way that a controller can fail. */
@RestController
class SampleController {

    private final Set<UUID> sealed = ConcurrentHashMap.newKeySet();
    private final Callers callers;

    SampleController(Callers callers) {
        this.callers = callers;
    }

    enum Colour {
        RED, GREEN
    }

    record Item(@NotNull @Size(max = 5) String name, @Nullable Integer count, @Nullable LocalDate date,
            @Nullable Colour colour) {}

    record Note(@NotNull String title, @Valid @Nullable List<Item> items, @Nullable Boolean urgent,
            @Nullable List<String> tags, @Nullable Map<String, String> at, @Nullable JsonNode free) {}

    @PostMapping(path = "/notes", consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> post(@Valid @RequestBody Note note) {
        return Map.of("accepted", true);
    }

    @GetMapping("/notes/{id}")
    Map<String, Object> get(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page) {
        return Map.of("page", page);
    }

    @GetMapping("/notes")
    Map<String, Object> find(@RequestParam String title) {
        return Map.of("length", title.length());
    }

    @DeleteMapping("/notes/{id}")
    void delete(@PathVariable UUID id, @RequestHeader("If-Match") String etag) {
        throw new ProblemException(CommonProblem.PRECONDITION_FAILED, "Read it again.");
    }

    /** Needs no body. */
    @PostMapping("/notes/{id}/seal")
    void seal(@PathVariable UUID id) {
        sealed.add(id);
    }

    @GetMapping("/notes/{id}/seal")
    boolean isSealed(@PathVariable UUID id) {
        return sealed.contains(id);
    }

    @GetMapping("/caller")
    Caller caller() {
        return callers.current();
    }

    @GetMapping("/reviews")
    Caller reviews() {
        return callers.with("reviews");
    }

    @GetMapping("/public/page")
    ResponseEntity<Map<String, Object>> page() {
        return ResponseEntity.ok().header("Cache-Control", "public, max-age=300").body(Map.of("known",
                callers.find().isPresent()));
    }

    @GetMapping("/public/broken")
    void broken() {
        throw new IllegalStateException("secret detail");
    }

    @GetMapping("/public/store-away")
    void storeAway() {
        throw new MongoTimeoutException("secret address");
    }

    @GetMapping("/public/others-first")
    void othersFirst() {
        throw new Unavailable("secret work of others");
    }

    @GetMapping("/public/refused")
    void refused() {
        throw new ProblemException(CommonProblem.INVALID_BODY, "It breaks a rule.",
                List.of(Finding.error("/a", "is wrong"), Finding.warning("/b", "is odd")));
    }
}
