package org.candour.scoring.reviews.explained;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.candour.scoring.engine.Audiences;
import org.candour.scoring.engine.yaml.ShippedMethodologies;
import org.candour.scoring.methodologies.InMemoryAdoptedSets;
import org.candour.scoring.methodologies.InMemoryMethodologies;
import org.candour.scoring.methodologies.MethodologiesInForce;
import org.candour.scoring.methodologies.Shipped;
import org.candour.scoring.methodologies.forms.PublishedForms;
import org.candour.scoring.reviews.ReviewScoring;

/** The engine behind reviews, for tests. */
public final class EngineReviews {

    private EngineReviews() {}

    /** Over the methodologies that come with Candour. */
    public static ReviewScoring scoring() {
        return new EngineReviewScoring(new MethodologiesInForce(new Shipped(ShippedMethodologies.all()),
                new InMemoryMethodologies(), new InMemoryAdoptedSets()));
    }

    /** Of the forms that there are. */
    public static Audiences audiences() {
        try {
            List<String> forms = new ArrayList<>();
            for (Resource form : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:forms/*.yaml")) {
                forms.add(form.getContentAsString(StandardCharsets.UTF_8));
            }
            return PublishedForms.read(forms).audiences();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
