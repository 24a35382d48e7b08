package org.candour.notification.lessons.mongo;

import java.util.List;
import java.util.function.Function;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import org.candour.notification.lessons.Audience;
import org.candour.notification.lessons.CostBand;
import org.candour.notification.lessons.Degree;
import org.candour.notification.lessons.Effort;
import org.candour.notification.lessons.Granularity;
import org.candour.notification.lessons.HarmCategory;
import org.candour.notification.lessons.LessonContent;
import org.candour.notification.lessons.LessonContent.Action;
import org.candour.notification.lessons.LessonContent.Controls;
import org.candour.notification.lessons.LessonContent.Handling;
import org.candour.notification.lessons.LessonContent.Harm;
import org.candour.notification.lessons.LessonContent.Identifiers;
import org.candour.notification.lessons.LessonContent.Question;
import org.candour.notification.lessons.LessonContent.Setting;
import org.candour.notification.lessons.LessonContent.Story;
import org.candour.notification.lessons.LessonContent.Terms;
import org.candour.notification.lessons.LessonKind;
import org.candour.notification.lessons.Licence;
import org.candour.notification.lessons.PeopleBand;
import org.candour.notification.lessons.Period;
import org.candour.notification.lessons.PublicRecord;
import org.candour.notification.lessons.Region;
import org.candour.notification.lessons.Remedy;
import org.candour.notification.lessons.Sector;
import org.candour.notification.lessons.SizeBand;
import org.candour.notification.lessons.TimeBand;
import org.candour.notification.lessons.Tlp;
import org.candour.notification.lessons.Word;

/** What a lesson says, stored in the shape of the contract. */
final class ContentDocument {

    private ContentDocument() {}

    static Document write(LessonContent content) {
        return new Document(PublicRecord.of(content));
    }

    static LessonContent read(Document stored) {
        return new LessonContent(Word.of(LessonKind.class, stored.getString("kind")),
                stored.getString("title"),
                new Story(stored.getString("whatHappened"), stored.getString("howFound"),
                        texts(stored, "contributingFactors"), stored.getString("whatWeChanged")),
                new Controls(each(stored, "controlGap", ContentDocument::question),
                        each(stored, "controlWorked", ContentDocument::question)),
                new Handling(word(stored, "timeToDetect", TimeBand.class),
                        word(stored, "timeToContain", TimeBand.class),
                        word(stored, "timeToRecover", TimeBand.class), word(stored, "cost", CostBand.class)),
                new Identifiers(texts(stored, "cve"), texts(stored, "cwe"), texts(stored, "attack")),
                each(stored, "whatOthersShouldDo", ContentDocument::action),
                each(stored, "peopleHarm", ContentDocument::harm), stored.getString("norm"), setting(stored),
                new Terms(stored.getString("language"), Word.of(Licence.class, stored.getString("licence")),
                        Word.of(Tlp.class, stored.getString("tlp"))));
    }

    private static Setting setting(Document stored) {
        String sector = stored.getString("sector");
        Document period = stored.get("period", Document.class);
        return new Setting(sector == null ? null : new Sector(sector), word(stored, "region", Region.class),
                word(stored, "sizeBand", SizeBand.class), period == null
                        ? null
                        : new Period(Word.of(Granularity.class, period.getString("granularity")),
                                period.getString("value")));
    }

    private static Question question(Document stored) {
        return new Question(stored.getString("form"), stored.getString("version"), stored.getString("id"));
    }

    private static Action action(Document stored) {
        Document question = stored.get("question", Document.class);
        return new Action(stored.getString("action"), question == null ? null : question(question),
                Word.of(Effort.class, stored.getString("effort")),
                Word.of(Audience.class, stored.getString("audience")));
    }

    private static Harm harm(Document stored) {
        return new Harm(Word.of(HarmCategory.class, stored.getString("category")),
                stored.getString("otherCategory"),
                stored.getString("group"), word(stored, "people", PeopleBand.class),
                word(stored, "scale", Degree.class),
                word(stored, "scope", Degree.class), word(stored, "irremediability", Degree.class),
                word(stored, "remedy", Remedy.class));
    }

    private static <E extends Enum<E> & Word> @Nullable E word(Document stored, String name, Class<E> list) {
        String word = stored.getString(name);
        return word == null ? null : Word.of(list, word);
    }

    private static List<String> texts(Document stored, String name) {
        return stored.getList(name, String.class, List.of());
    }

    private static <T> List<T> each(Document stored, String name, Function<Document, T> read) {
        return stored.getList(name, Document.class, List.of()).stream().map(read).toList();
    }
}
