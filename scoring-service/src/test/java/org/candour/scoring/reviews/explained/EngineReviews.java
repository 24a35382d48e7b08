package org.candour.scoring.reviews.explained;

import org.candour.scoring.engine.yaml.ShippedMethodologies;
import org.candour.scoring.methodologies.InMemoryAdoptedSets;
import org.candour.scoring.methodologies.InMemoryMethodologies;
import org.candour.scoring.methodologies.MethodologiesInForce;
import org.candour.scoring.methodologies.Shipped;
import org.candour.scoring.reviews.ReviewScoring;

/** The engine behind reviews, for tests. */
public final class EngineReviews {

    private EngineReviews() {}

    /** Over the methodologies that come with Candour. */
    public static ReviewScoring scoring() {
        return new EngineReviewScoring(new MethodologiesInForce(new Shipped(ShippedMethodologies.all()),
                new InMemoryMethodologies(), new InMemoryAdoptedSets()));
    }

}
