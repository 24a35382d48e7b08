package org.candour.disclosure.filing.http;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.disclosure.DisclosureProblem;
import org.candour.disclosure.api.AnswerDraftDto;
import org.candour.disclosure.api.AnswerDto;
import org.candour.disclosure.api.DisclosureDto;
import org.candour.disclosure.api.DisclosureListDto;
import org.candour.disclosure.api.DisclosuresApi;
import org.candour.disclosure.api.DraftDto;
import org.candour.disclosure.api.FindingDto;
import org.candour.disclosure.api.SubmissionDto;
import org.candour.disclosure.api.ValidationDto;
import org.candour.disclosure.companies.OrgId;
import org.candour.disclosure.filing.Actor;
import org.candour.disclosure.filing.AnswerPlace;
import org.candour.disclosure.filing.Disclosure;
import org.candour.disclosure.filing.DisclosureHead;
import org.candour.disclosure.filing.Draft;
import org.candour.disclosure.filing.DraftPolicy;
import org.candour.disclosure.filing.ReadDisclosures;
import org.candour.disclosure.filing.SubmissionKey;
import org.candour.disclosure.filing.SubmissionPolicy;
import org.candour.disclosure.filing.SubmitDisclosure;
import org.candour.disclosure.filing.WriteDraft;
import org.candour.disclosure.forms.Answer;
import org.candour.disclosure.register.Entry;
import org.candour.support.http.ETags;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.Finding;
import org.candour.support.problem.ProblemException;

/** A company's own disclosures. */
@RestController
class DisclosuresController implements DisclosuresApi {

    private final WriteDraft write;
    private final ReadDisclosures read;
    private final PublishedDisclosures published;
    private final SubmitDisclosure submissions;
    private final DraftReading reading;
    private final Actors actors;

    DisclosuresController(WriteDraft write, ReadDisclosures read, PublishedDisclosures published,
            SubmitDisclosure submissions, DraftPolicy policy, Actors actors) {
        this.write = write;
        this.read = read;
        this.published = published;
        this.submissions = submissions;
        this.reading = new DraftReading(policy);
        this.actors = actors;
    }

    @Override
    public ResponseEntity<DisclosureDto> createDisclosure(DraftDto body) {
        Actor actor = actors.current();
        Disclosure begun = Refusals.done(write.begin(actor, reading.draft(body)), CommonProblem.INVALID_BODY);
        return ResponseEntity.created(URI.create(PATH_CREATE_DISCLOSURE + "/" + begun.head().id()))
                .eTag(ETags.of(begun.head().revision())).body(DraftWriting.disclosure(begun));
    }

    @Override
    public ResponseEntity<DisclosureDto> getDisclosure(String id) {
        Optional<Disclosure> own = actors.find().flatMap(actor -> read.find(actor, Ids.disclosure(id)));
        return own.map(found -> tagged(found).varyBy(HttpHeaders.AUTHORIZATION)
                .body(DraftWriting.disclosure(submissions.placed(found))))
                .or(() -> published.find(Ids.disclosure(id), actors.anonymous())).orElseThrow(() -> {
                    // without a token: another answer than that there is nothing
                    actors.current();
                    return Refusals.notFound();
                });
    }

    @Override
    public ResponseEntity<DisclosureDto> putDisclosure(String id, DraftDto body, @Nullable String ifMatch) {
        Actor actor = actors.current();
        UUID disclosure = Ids.disclosure(id);
        long expected = ETags.required(ifMatch);
        Draft draft = reading.draft(body);
        Disclosure changed = Refusals.done(write.replace(actor, disclosure, expected, draft),
                CommonProblem.INVALID_BODY);
        return tagged(changed).body(DraftWriting.disclosure(changed));
    }

    @Override
    public ResponseEntity<AnswerDto> putAnswer(String id, String form, String question, AnswerDraftDto body,
            @Nullable String at, @Nullable String ifMatch) {
        Actor actor = actors.current();
        UUID disclosure = Ids.disclosure(id);
        long expected = ETags.required(ifMatch);
        AnswerPlace place = Places.of(form, question, at);
        Answer answer = Places.answer(place, body);
        Disclosure changed = Refusals.done(write.answer(actor, disclosure, expected, answer),
                CommonProblem.INVALID_BODY);
        return tagged(changed).body(DraftWriting.answer(answer));
    }

    @Override
    public ResponseEntity<Void> deleteAnswer(String id, String form, String question, @Nullable String at,
            @Nullable String ifMatch) {
        Actor actor = actors.current();
        Disclosure changed = Refusals.done(write.takeBack(actor, Ids.disclosure(id), ETags.required(ifMatch),
                Places.of(form, question, at)), CommonProblem.INVALID_BODY);
        return ResponseEntity.noContent().eTag(ETags.of(changed.head().revision())).build();
    }

    @Override
    public ResponseEntity<DisclosureListDto> listDisclosures(@Nullable String company,
            @Nullable String period,
            @Nullable String form, @Nullable String status, @Nullable String cursor, Integer limit) {
        if (company != null && actors.anonymous()) {
            return published.list(Searches.of(Set.of(Searches.company(company)), period, form, status, cursor,
                    limit), limit);
        }
        Actor actor = actors.current();
        Set<OrgId> companies = company == null ? actor.companies() : Set.of(Searches.company(company));
        if (!actor.companies().containsAll(companies)) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "The token does not speak for this company.");
        }
        List<DisclosureHead> found = read.search(Searches.of(companies, period, form, status, cursor, limit));
        DisclosureListDto page = new DisclosureListDto()
                .items(found.stream().limit(limit).map(DraftWriting::head).toList());
        return ResponseEntity
                .ok(found.size() > limit ? page.next(found.get(limit - 1).id().toString()) : page);
    }

    @Override
    public ResponseEntity<ValidationDto> validateDisclosure(String id) {
        List<Finding> findings = read.validate(find(id));
        return ResponseEntity.ok(new ValidationDto().valid(SubmissionPolicy.isAcceptable(findings))
                .findings(findings.stream().map(DisclosuresController::finding).toList()));
    }

    @Override
    public ResponseEntity<SubmissionDto> submitDisclosure(String id, @Nullable String ifMatch,
            @Nullable String idempotencyKey) {
        Actor actor = actors.current();
        UUID disclosure = Ids.disclosure(id);
        if (idempotencyKey == null || !SubmissionKey.isAcceptable(idempotencyKey)) {
            throw new ProblemException(DisclosureProblem.IDEMPOTENCY_KEY_REQUIRED,
                    "Send 1 to 128 visible ASCII characters of your choice, new for each draft.");
        }
        Entry entry = Refusals.done(submissions.submit(actor, disclosure, ETags.required(ifMatch),
                SubmissionKey.of(actor.name(), idempotencyKey)), DisclosureProblem.NOT_READY_FOR_SUBMISSION);
        return ResponseEntity.created(URI.create(PATH_CREATE_DISCLOSURE + "/" + disclosure + "/versions/"
                + entry.filing().version())).body(Receipts.of(entry));
    }

    private Disclosure find(String id) {
        return read.find(actors.current(), Ids.disclosure(id)).orElseThrow(Refusals::notFound);
    }

    private static ResponseEntity.BodyBuilder tagged(Disclosure disclosure) {
        return ResponseEntity.ok().eTag(ETags.of(disclosure.head().revision()));
    }

    private static FindingDto finding(Finding finding) {
        return new FindingDto().pointer(finding.pointer()).message(finding.message())
                .severity(FindingDto.SeverityEnum.valueOf(finding.severity().name()));
    }
}
