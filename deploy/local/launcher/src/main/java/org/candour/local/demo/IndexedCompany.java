package org.candour.local.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A company of the Ranking Digital Rights index.
 *
 * @param key as the index's tables name it
 * @param id its org-id in the register
 * @param kind telcos or platforms; ranks are among companies of one kind
 * @param brand the operating company's name, where it has one
 */
record IndexedCompany(String key, String id, String name, String kind, String country, String sector,
        @Nullable String brand, List<IndexedAnswer> answers) {

    IndexedCompany {
        answers = List.copyOf(answers);
    }

    /**
     * One answer of the index's researchers.
     *
     * @param level Group, OpCom or the service's name
     * @param choice a choice of {@code rdr/2020}
     */
    record IndexedAnswer(String element, String level, String choice) {}
}
