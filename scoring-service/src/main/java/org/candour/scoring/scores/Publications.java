package org.candour.scoring.scores;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Which versions of disclosures are public. What is public stays so; the first word about a version counts. */
public interface Publications {

    /**
     * Keeps publications in one write; what is already kept stays as it is.
     *
     * @param publications the publications, in the order received, at least one
     * @return how many of them were kept before
     */
    int keep(List<Publication> publications);

    /**
     * Finds which versions of a disclosure are public.
     *
     * @param disclosure the disclosure's id
     * @param versions the versions to look for
     * @return those that are public, by their numbers
     * @throws org.candour.support.event.Unavailable if the store does not answer
     */
    Map<Integer, Publication> find(String disclosure, Collection<Integer> versions);

    /**
     * Finds which versions of a disclosure are public, whether or not a filing of it is scored. Not for hot paths.
     *
     * @param disclosure the disclosure's id
     * @return all that are public, by their numbers
     * @throws org.candour.support.event.Unavailable if the store does not answer
     */
    SortedMap<Integer, Publication> of(String disclosure);

    /**
     * Lists what was public at a moment. It looks at all publications, which are small.
     *
     * @param before what was published then or later is passed over
     * @return of each disclosure the latest version that was published before, by position
     * @throws org.candour.support.event.Unavailable if the store does not answer
     */
    List<Publication> latest(Instant before);

}
