package org.candour.support.mongo;

import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import org.bson.conversions.Bson;

/**
 * The indexes of one collection. A service declares a bean for each; they are made one after the other at start,
 * before consumers and the web server.
 *
 * @param collection the collection's name
 * @param models its indexes, besides the one on {@code _id}
 */
public record Indexes(String collection, List<IndexModel> models) {

    /** Keeps its own copy. */
    public Indexes {
        models = List.copyOf(models);
    }

    /** No index yet. */
    public static Indexes of(String collection) {
        return new Indexes(collection, List.of());
    }

    /** And a plain index. */
    public Indexes index(Bson keys) {
        return with(new IndexModel(keys));
    }

    /** And a unique index. */
    public Indexes unique(Bson keys) {
        return with(new IndexModel(keys, new IndexOptions().unique(true)));
    }

    private Indexes with(IndexModel model) {
        List<IndexModel> all = new ArrayList<>(models);
        all.add(model);
        return new Indexes(collection, all);
    }
}
