package org.candour.scoring.preview.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.FormRef;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.preview.GivenAnswer;
import org.candour.scoring.preview.PreviewRequest;
import org.candour.scoring.preview.PreviewRequest.Changed;
import org.candour.scoring.preview.PreviewRequest.Draft;
import org.candour.scoring.preview.PreviewRequest.Subject;
import org.candour.scoring.preview.http.PreviewBody.ChangeBody;
import org.candour.scoring.preview.http.PreviewBody.DraftBody;
import org.candour.scoring.preview.http.PreviewBody.FilingBody;
import org.candour.scoring.preview.http.PreviewBody.FormBody;
import org.candour.scoring.preview.http.PreviewBody.MethodologyBody;
import org.candour.scoring.preview.http.PreviewBody.PeriodBody;

/** Reads what is asked out of a body; what has the wrong shape ends the request with all findings. */
final class PreviewReading {

    private static final List<Map.Entry<String, Boolean>> KINDS = List.of(Map.entry("disclosure", true),
            Map.entry("not-in-scope", false));

    private static final Pattern COMPANY = Pattern.compile("[^\\p{Cntrl}]{1,128}");

    private static final int FORMS = 20;

    private static final int ANSWERS = 10_000;

    private static final int CHANGES = 2_000;

    private static final int METHODOLOGIES = 5;

    private static final int MOVES = 50;

    private static final int USUAL_MOVES = 10;

    private final Shape shape = new Shape();

    private final AnswerReading answers = new AnswerReading(shape);

    PreviewRequest request(PreviewBody body) {
        Subject subject = subject(body);
        List<MethodologyId> methodologies = shape.list("/methodologies", body.methodologies(), METHODOLOGIES,
                this::methodology);
        Integer moves = body.moves();
        if (moves != null && (moves < 0 || moves > MOVES)) {
            shape.add("/moves", "must be from 0 to " + MOVES);
        }
        shape.check();
        return new PreviewRequest(subject, methodologies, moves == null ? USUAL_MOVES : moves);
    }

    private Subject subject(PreviewBody body) {
        DraftBody draft = body.draft();
        FilingBody filing = body.filing();
        if ((draft == null) == (filing == null)) {
            shape.add("", "must hold either a draft or a filing");
        }
        if (draft != null && body.change() != null) {
            shape.add("/change", "goes with a filing; a draft is sent as it would be");
        }
        return draft != null ? draft(draft) : changed(filing, body.change());
    }

    private Draft draft(DraftBody body) {
        String company = shape.required("/draft/company", body.company(), COMPANY);
        boolean inScope = body.kind() == null || shape.oneOf("/draft/kind", body.kind(), KINDS);
        PeriodBody period = body.period();
        if (period == null) {
            shape.add("/draft/period", "is missing");
        }
        if (body.forms() == null) {
            shape.add("/draft/forms", "is missing");
        }
        List<GivenAnswer> given = shape.list("/draft/answers", body.answers(), ANSWERS, answers::answer);
        Filing content = new Filing(day("/draft/period/from", period, period == null ? null : period.from()),
                day("/draft/period/to", period, period == null ? null : period.to()),
                shape.date("/draft/assessedOn", body.assessedOn()),
                shape.list("/draft/forms", body.forms(), FORMS, this::form),
                given.stream().map(GivenAnswer::answer).toList());
        return new Draft(company, inScope, content, given);
    }

    private LocalDate day(String pointer, @Nullable PeriodBody period, @Nullable String text) {
        if (period != null && text == null) {
            shape.add(pointer, "is missing");
        }
        LocalDate day = shape.date(pointer, text);
        return day == null ? LocalDate.EPOCH : day;
    }

    /** A missing version is not a matter of shape: the rules say why it is needed. */
    private FormRef form(String at, FormBody body) {
        String version = shape.word(at + "/version", body.version(), Shape.VERSION);
        return new FormRef(shape.required(at + "/id", body.id(), Shape.WORD), version == null ? "" : version);
    }

    private Changed changed(@Nullable FilingBody filing, @Nullable ChangeBody change) {
        Integer version = filing == null ? null : filing.version();
        if (version != null && version < 1) {
            shape.add("/filing/version", "must be at least 1");
        }
        return new Changed(
                filing == null
                        ? ""
                        : shape.required("/filing/disclosure", filing.disclosure(), Shape.WORD),
                version,
                shape.list("/change/set", change == null ? null : change.set(), CHANGES, answers::answer),
                shape.list("/change/remove", change == null ? null : change.remove(), CHANGES,
                        answers::place));
    }

    private MethodologyId methodology(String at, MethodologyBody body) {
        String id = body.id();
        String version = body.version();
        return MethodologyId.of(id == null ? "" : id, version == null ? "" : version).orElseGet(() -> {
            shape.add(at, "must be an id and a version of a methodology");
            return new MethodologyId("", "");
        });
    }

}
