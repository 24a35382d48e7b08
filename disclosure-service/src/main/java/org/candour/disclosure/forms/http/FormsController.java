package org.candour.disclosure.forms.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

import org.candour.disclosure.api.FormDto;
import org.candour.disclosure.api.FormListDto;
import org.candour.disclosure.api.FormSummaryDto;
import org.candour.disclosure.api.FormsApi;
import org.candour.disclosure.forms.Form;
import org.candour.disclosure.forms.FormRef;
import org.candour.disclosure.forms.Forms;
import org.candour.support.json.Digest;
import org.candour.support.problem.CommonProblem;
import org.candour.support.problem.ProblemException;

import static java.util.stream.Collectors.toUnmodifiableMap;

/** Shows the forms. They do not change while the service runs, so that answers are made once. */
@RestController
class FormsController implements FormsApi {

    private static final CacheControl CACHE = CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final FormListDto list;
    private final String listDigest;
    private final Map<FormRef, FormDto> forms;

    FormsController(Forms forms) {
        List<Form> all = forms.all();
        this.list = new FormListDto(all.stream().map(FormsController::summary).toList());
        this.listDigest = Digest
                .of(all.stream().map(Form::digest).collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8))
                .text();
        this.forms = all.stream().collect(toUnmodifiableMap(Form::ref, FormMapping::form));
    }

    @Override
    public ResponseEntity<FormListDto> listForms() {
        return answer(list, listDigest);
    }

    @Override
    public ResponseEntity<FormDto> getForm(String id, String version) {
        FormDto form = forms.get(new FormRef(id, version));
        if (form == null) {
            throw new ProblemException(CommonProblem.NOT_FOUND, "There is no such version of a form.");
        }
        return answer(form, form.getDigest());
    }

    private static <T> ResponseEntity<T> answer(T body, String digest) {
        return ResponseEntity.ok().eTag('"' + digest + '"').cacheControl(CACHE).body(body);
    }

    private static FormSummaryDto summary(Form form) {
        return new FormSummaryDto(form.ref().id(), form.ref().version(), form.title(), form.digest(),
                form.questions().size());
    }
}
