package org.candour.scoring.methodologies;

import java.util.List;
import java.util.Optional;

/** The methodologies that were uploaded, in every version. */
public interface Methodologies {

    /**
     * Finds one.
     *
     * @param id its name
     * @return empty for one that nobody uploaded
     */
    Optional<UploadedMethodology> find(MethodologyId id);

    /**
     * Finds one with its content, as they stand together.
     *
     * @param id its name
     * @return empty for one that nobody uploaded
     */
    Optional<Whole> read(MethodologyId id);

    /**
     * Lists them. Not for hot paths.
     *
     * @return all, by id, then version
     */
    List<UploadedMethodology> all();

    /**
     * Keeps a new one.
     *
     * @param methodology of revision 1
     * @param canonical its content
     * @return false if the name is taken
     */
    boolean add(UploadedMethodology methodology, String canonical);

    /**
     * Keeps a changed one, with its content, in place of the revision before it.
     *
     * @param methodology the next revision
     * @param canonical its content
     * @return false if that revision no longer stands
     */
    boolean replace(UploadedMethodology methodology, String canonical);

    /**
     * Keeps a changed one, whose content is the same, in place of the revision before it.
     *
     * @param methodology the next revision
     * @return false if that revision no longer stands
     */
    boolean replace(UploadedMethodology methodology);

    /**
     * A methodology with its content.
     *
     * @param methodology without it
     * @param canonical the content: canonical JSON, whose digest the methodology's head names
     */
    record Whole(UploadedMethodology methodology, String canonical) {}

}
