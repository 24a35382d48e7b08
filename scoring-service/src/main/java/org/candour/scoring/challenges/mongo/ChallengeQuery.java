package org.candour.scoring.challenges.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import org.candour.scoring.challenges.ChallengeFilter;
import org.candour.scoring.challenges.ChallengeFilter.Sight;
import org.candour.scoring.challenges.Stage;

/** What is asked for, as the store is asked. */
final class ChallengeQuery {

    private ChallengeQuery() {}

    private static Bson of(ChallengeFilter filter) {
        List<Bson> all = new ArrayList<>();
        if (filter.disclosure() != null) {
            all.add(Filters.eq(ChallengeDocument.DISCLOSURE, filter.disclosure()));
        }
        if (filter.stage() != null) {
            all.add(stage(filter.stage(), appears(filter)));
        }
        if (filter.own()) {
            all.add(own(filter.sight()));
        }
        all.add(Filters.or(appears(filter), own(filter.sight()), office(filter.sight())));
        return Filters.and(all);
    }

    static Bson after(ChallengeFilter filter, @Nullable UUID after) {
        if (after == null) {
            return of(filter);
        }
        String last = after.toString();
        return Filters.and(of(filter),
                filter.oldestFirst() ? Filters.gt("_id", last) : Filters.lt("_id", last));
    }

    /** What is seen for the reader's office or company. */
    private static Bson office(Sight sight) {
        Bson admitted = Filters.and(Filters.in(ChallengeDocument.COMPANY, sight.companies()),
                Filters.ne(ChallengeDocument.ANSWERABLE, null));
        return sight.all()
                ? Filters.or(admitted, Filters.nin(ChallengeDocument.COMPANY, sight.companies()))
                : admitted;
    }

    private static Bson stage(Stage stage, Bson appears) {
        return switch (stage) {
            case FILED -> is(ChallengeDocument.FILED);
            case REFUSED -> is(ChallengeDocument.REFUSED);
            case ADMITTED -> Filters.and(is(ChallengeDocument.ADMITTED), Filters.nor(appears));
            case APPEARS -> Filters.and(is(ChallengeDocument.ADMITTED), appears);
            case CLOSED -> is(ChallengeDocument.CLOSED);
        };
    }

    private static Bson is(String state) {
        return Filters.eq(ChallengeDocument.STATE, state);
    }

    /** Nothing is compared with a moment but a moment. */
    private static Bson appears(ChallengeFilter filter) {
        return Filters.lte(ChallengeDocument.APPEARS, filter.now().toEpochMilli());
    }

    private static Bson own(Sight sight) {
        return Filters.and(Filters.in("_id", sight.own().stream().map(Object::toString).toList()),
                Filters.nin(ChallengeDocument.COMPANY, sight.companies()));
    }

}
