package org.candour.notification.lessons.mongo;

import com.mongodb.client.MongoDatabase;

import org.candour.notification.lessons.ReleaseContract;
import org.candour.support.outbox.Outbox;

class MongoReleaseIT extends ReleaseContract {

    @Override
    protected Ports ports() {
        MongoDatabase database = Stores.fresh();
        return new Ports(new MongoCandidates(database), new MongoBatches(database),
                new MongoLessons(database, new Outbox(database)));
    }
}
