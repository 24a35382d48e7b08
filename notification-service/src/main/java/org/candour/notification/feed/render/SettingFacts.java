package org.candour.notification.feed.render;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.candour.notification.feed.render.LessonView.Fact;
import org.candour.notification.lessons.LessonContent.Handling;
import org.candour.notification.lessons.LessonContent.Setting;
import org.candour.notification.lessons.Period;
import org.candour.notification.lessons.Sector;

/** Where, when and how long, as short facts. */
final class SettingFacts {

    /** The first division of each section of ISIC Rev. 4, from A on. */
    private static final int[] SECTIONS = {1, 5, 10, 35, 36, 41, 45, 49, 55, 58, 64, 68, 69, 77, 84, 85, 86,
            90, 94,
            97, 99};

    private final Labels labels;

    SettingFacts(Labels labels) {
        this.labels = labels;
    }

    List<Fact> of(Setting setting) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "Sector", setting.sector() == null ? null : sector(setting.sector()));
        add(facts, "Region", labels.orNull("region", setting.region()));
        add(facts, "Size", labels.orNull("size", setting.sizeBand()));
        add(facts, "Period", setting.period() == null ? null : period(setting.period()));
        return facts;
    }

    List<Fact> of(Handling handling) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "To detect", labels.orNull("time", handling.timeToDetect()));
        add(facts, "To contain", labels.orNull("time", handling.timeToContain()));
        add(facts, "To recover", labels.orNull("time", handling.timeToRecover()));
        add(facts, "Cost", labels.orNull("cost", handling.cost()));
        return facts;
    }

    private String sector(Sector sector) {
        String code = sector.code();
        if (Character.isLetter(code.charAt(0))) {
            return labels.of("section", code);
        }
        int division = Integer.parseInt(code.substring(0, 2));
        int section = 0;
        while (section + 1 < SECTIONS.length && SECTIONS[section + 1] <= division) {
            section++;
        }
        return labels.of("section", String.valueOf((char) ('A' + section))) + " (ISIC " + code + ")";
    }

    private static String period(Period period) {
        String value = period.value();
        return switch (period.granularity()) {
            case YEAR, MONTH -> value;
            case QUARTER -> value.substring(5) + " " + value.substring(0, 4);
        };
    }

    private static void add(List<Fact> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.add(new Fact(name, value));
        }
    }
}
