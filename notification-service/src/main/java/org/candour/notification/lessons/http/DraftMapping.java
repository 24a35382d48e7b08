package org.candour.notification.lessons.http;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.candour.notification.lessons.LessonDraft;
import org.candour.notification.lessons.http.api.ActionDto;
import org.candour.notification.lessons.http.api.HarmDto;
import org.candour.notification.lessons.http.api.LessonDraftDto;
import org.candour.notification.lessons.http.api.QuestionDto;

/** Reads what was sent. Anything may be missing, whatever the generated types say: the check finds it. */
final class DraftMapping {

    private DraftMapping() {}

    static LessonDraft draft(LessonDraftDto sent) {
        return new LessonDraft(sent.getCompany(), sent.getAttribution(), sent.getKind(), sent.getTitle(),
                sent.getWhatHappened(), sent.getHowFound(),
                each(sent.getContributingFactors(), DraftMapping::text),
                each(sent.getControlGap(), DraftMapping::question),
                each(sent.getControlWorked(), DraftMapping::question),
                sent.getWhatWeChanged(), sent.getTimeToDetect(), sent.getTimeToContain(),
                sent.getTimeToRecover(),
                sent.getCost(), each(sent.getCve(), DraftMapping::text),
                each(sent.getCwe(), DraftMapping::text),
                each(sent.getAttack(), DraftMapping::text),
                each(sent.getWhatOthersShouldDo(), DraftMapping::action),
                each(sent.getPeopleHarm(), DraftMapping::harm), sent.getNorm(), sent.getSector(),
                sent.getRegion(),
                sent.getSizeBand(),
                sent.getPeriod() == null
                        ? null
                        : new LessonDraft.Period(sent.getPeriod().getGranularity(),
                                sent.getPeriod().getValue()),
                sent.getLanguage(), sent.getLicence(), sent.getTlp());
    }

    private static LessonDraft.Action action(@Nullable ActionDto sent) {
        return sent == null
                ? new LessonDraft.Action(null, null, null, null)
                : new LessonDraft.Action(sent.getAction(),
                        sent.getQuestion() == null ? null : question(sent.getQuestion()), sent.getEffort(),
                        sent.getAudience());
    }

    private static LessonDraft.Harm harm(@Nullable HarmDto sent) {
        return sent == null
                ? new LessonDraft.Harm(null, null, null, null, null, null, null, null)
                : new LessonDraft.Harm(sent.getCategory(), sent.getOtherCategory(), sent.getGroup(),
                        sent.getPeople(),
                        sent.getScale(), sent.getScope(), sent.getIrremediability(), sent.getRemedy());
    }

    private static LessonDraft.Question question(@Nullable QuestionDto sent) {
        return sent == null
                ? new LessonDraft.Question(null, null, null)
                : new LessonDraft.Question(sent.getForm(), sent.getVersion(), sent.getId());
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    private static <T extends @Nullable Object, R> List<R> each(@Nullable List<T> sent, Function<T, R> read) {
        return sent == null ? List.of() : sent.stream().map(read).toList();
    }
}
