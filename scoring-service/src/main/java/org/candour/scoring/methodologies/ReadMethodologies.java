package org.candour.scoring.methodologies;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads methodologies, those that came with Candour and those that were uploaded. */
public final class ReadMethodologies {

    private final Shipped shipped;

    private final Methodologies methodologies;

    private final AdoptedSets sets;

    /**
     * Reads from these.
     *
     * @param shipped what came with Candour
     * @param methodologies what was uploaded
     * @param sets what was adopted and retired
     */
    public ReadMethodologies(Shipped shipped, Methodologies methodologies, AdoptedSets sets) {
        this.shipped = shipped;
        this.methodologies = methodologies;
        this.sets = sets;
    }

    /**
     * Lists them.
     *
     * @param withDrafts whether the reader may see what is not public
     * @return by id, then version
     */
    public List<StandingMethodology> all(boolean withDrafts) {
        AdoptedSet set = sets.current();
        return Stream.concat(shipped.heads().stream().map(head -> shipped(head, set)),
                methodologies.all().stream().map(upload -> uploaded(upload, set)))
                .filter(each -> withDrafts || each.isPublic())
                .sorted((one, other) -> one.head().id().compareTo(other.head().id()))
                .toList();
    }

    /**
     * Finds one with its content.
     *
     * @param id its name
     * @param withDrafts whether the reader may see what is not public
     * @return empty where there is nothing to see
     */
    public Optional<Whole> read(MethodologyId id, boolean withDrafts) {
        // first the set: what it has, no longer changes, so that both are of one moment
        AdoptedSet set = sets.current();
        return shipped.find(id)
                .map(known -> new Whole(shipped(MethodologyHead.of(known), set), known.canonical()))
                .or(() -> methodologies.read(id)
                        .map(found -> new Whole(uploaded(found.methodology(), set), found.canonical())))
                .filter(each -> withDrafts || each.standing().isPublic());
    }

    /**
     * Finds one without its content.
     *
     * @param id its name
     * @param withDrafts whether the reader may see what is not public
     * @return empty where there is nothing to see
     */
    public Optional<StandingMethodology> find(MethodologyId id, boolean withDrafts) {
        AdoptedSet set = sets.current();
        return shipped.find(id).map(known -> shipped(MethodologyHead.of(known), set))
                .or(() -> methodologies.find(id).map(found -> uploaded(found, set)))
                .filter(each -> withDrafts || each.isPublic());
    }

    private static StandingMethodology shipped(MethodologyHead head, AdoptedSet set) {
        return new StandingMethodology(head, null,
                set.find(head.id()).orElseGet(() -> AdoptedMethodology.shipped(head)));
    }

    private static StandingMethodology uploaded(UploadedMethodology upload, AdoptedSet set) {
        return new StandingMethodology(upload.head(), upload, set.find(upload.id()).orElse(null));
    }

    /**
     * A methodology with its content.
     *
     * @param standing without it
     * @param canonical the content: canonical JSON
     */
    public record Whole(StandingMethodology standing, String canonical) {}

}
