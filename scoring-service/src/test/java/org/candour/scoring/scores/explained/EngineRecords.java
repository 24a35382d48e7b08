package org.candour.scoring.scores.explained;

import org.candour.scoring.engine.Audiences;
import org.candour.scoring.engine.yaml.ShippedMethodologies;
import org.candour.scoring.methodologies.InMemoryAdoptedSets;
import org.candour.scoring.methodologies.InMemoryMethodologies;
import org.candour.scoring.methodologies.MethodologiesInForce;
import org.candour.scoring.methodologies.Shipped;
import org.candour.scoring.scores.PublicRecords;

/** The engine over what everybody may read, for tests. */
public final class EngineRecords {

    private EngineRecords() {}

    /** By the methodologies that come with Candour. */
    public static PublicRecords of(Audiences audiences) {
        return new EnginePublicRecords(new MethodologiesInForce(new Shipped(ShippedMethodologies.all()),
                new InMemoryMethodologies(), new InMemoryAdoptedSets()), audiences);
    }

}
