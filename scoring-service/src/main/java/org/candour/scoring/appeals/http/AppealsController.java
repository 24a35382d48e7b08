package org.candour.scoring.appeals.http;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.scoring.api.AppealDraftDto;
import org.candour.scoring.api.AppealDto;
import org.candour.scoring.api.AppealListDto;
import org.candour.scoring.api.AppealsApi;
import org.candour.scoring.appeals.Appeal;
import org.candour.scoring.appeals.AppealId;
import org.candour.scoring.appeals.AppealState;
import org.candour.scoring.appeals.FileAppeal;
import org.candour.scoring.appeals.ProposedAppeal;
import org.candour.scoring.appeals.ReadAppeals;
import org.candour.scoring.appeals.http.AppealRequests.Filer;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;
import org.candour.support.security.Caller;

/** Takes what companies hold against what was decided, and shows it to them and to reviewers. */
@RestController
class AppealsController implements AppealsApi {

    private static final int PAGE = 50;

    private final ReadAppeals appeals;

    private final FileAppeal filing;

    private final AppealRequests requests;

    AppealsController(ReadAppeals appeals, FileAppeal filing, AppealRequests requests) {
        this.appeals = appeals;
        this.filing = filing;
        this.requests = requests;
    }

    @Override
    public ResponseEntity<AppealListDto> listAppeals(@Nullable String state, @Nullable String cursor) {
        Caller caller = requests.caller();
        boolean all = caller.has(AppealRequests.REVIEWS);
        if (!all && !caller.has(AppealRequests.DISCLOSURES)) {
            throw new ProblemException(CommonProblem.FORBIDDEN, "Appeals are for companies and reviewers.");
        }
        if (state != null && !AppealState.WORDS.contains(state)) {
            throw new ProblemException(CommonProblem.INVALID_PARAMETER,
                    "state is " + String.join(", ", AppealState.WORDS) + ", or absent.");
        }
        AppealId after = cursor == null
                ? null
                : AppealId.parse(cursor)
                        .orElseThrow(() -> new ProblemException(CommonProblem.INVALID_PARAMETER,
                                "cursor is what next of the previous page said."));
        List<Appeal> found = appeals.page(all ? null : caller.companies(), each -> state == null
                || AppealMapping.state(each, requests.readsAll(each)).equals(state), after, PAGE + 1);
        AppealListDto page = new AppealListDto(found.stream().limit(PAGE)
                .map(each -> AppealMapping.appeal(each, requests.readsAll(each))).toList());
        if (found.size() > PAGE) {
            page.next(found.get(PAGE - 1).id().toString());
        }
        return ResponseEntity.ok(page);
    }

    @Override
    public ResponseEntity<AppealDto> fileAppeal(AppealDraftDto body) {
        Filer filer = requests.filer(body.getDisclosure() + ":" + body.getVersion());
        Appeal appeal = filing.file(filer.review(), filer.acting(),
                new ProposedAppeal(body.getMethodology(), body.getIndicator(), body.getReason(),
                        addresses(body.getEvidence())))
                .orElseThrow(AppealRefusals::problem);
        return requests.shown(ResponseEntity.created(URI.create("/api/v1/appeals/" + appeal.id())), appeal);
    }

    @Override
    public ResponseEntity<AppealDto> getAppeal(String appealId) {
        return requests.shown(ResponseEntity.ok(), requests.visible(AppealRequests.id(appealId)));
    }

    @Override
    public ResponseEntity<AppealDto> withdrawAppeal(String appealId) {
        AppealId id = AppealRequests.id(appealId);
        return requests.shown(ResponseEntity.ok(),
                filing.withdraw(id, requests.company(id)).orElseThrow(AppealRefusals::problem));
    }

    private static List<String> addresses(@Nullable List<String> sent) {
        return sent == null ? List.of() : sent.stream().map(AppealsController::given).toList();
    }

    /** JSON can have null anywhere. */
    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

}
