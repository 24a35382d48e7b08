package org.candour.scoring.methodologies;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.MethodologyRefused;
import org.candour.scoring.methodologies.Pseudonyms.Acting;
import org.candour.support.outcome.Outcome;
import org.candour.support.outcome.Outcome.Done;
import org.candour.support.outcome.Outcome.Refused;
import org.candour.support.problem.Finding;

/** Takes drafts of methodologies, and others in their place as long as they are drafts. */
public final class UploadMethodology {

    private final Shipped shipped;

    private final Methodologies methodologies;

    private final MethodologyCompiler compiler;

    private final InstantSource clock;

    /**
     * Uploads with these parts.
     *
     * @param shipped what came with Candour, whose names are taken
     * @param methodologies keeps what is uploaded
     * @param compiler checks it
     * @param clock tells when
     */
    public UploadMethodology(Shipped shipped, Methodologies methodologies, MethodologyCompiler compiler,
            InstantSource clock) {
        this.shipped = shipped;
        this.methodologies = methodologies;
        this.compiler = compiler;
        this.clock = clock;
    }

    /**
     * Takes a new draft. The same draft of the same author again changes nothing.
     *
     * @param who becomes its author
     * @param text YAML or JSON
     * @return the draft
     */
    public Outcome<UploadedMethodology, Refusal> upload(Acting who, byte[] text) {
        if (who.person() == null) {
            return new Refused<>(new Refusal.NamesNoPerson());
        }
        Methodology compiled;
        try {
            compiled = compiler.compile(text);
        } catch (MethodologyRefused refused) {
            return faulty(refused);
        }
        MethodologyHead head = MethodologyHead.of(compiled);
        Pseudonyms pseudonyms = Pseudonyms.fresh();
        UploadedMethodology draft = new UploadedMethodology(head, 1, pseudonyms.name(who), pseudonyms,
                clock.instant(), null, false);
        if (shipped.find(head.id()).isPresent()) {
            return new Refused<>(new Refusal.NameIsTaken());
        }
        if (methodologies.add(draft, compiled.canonical())) {
            return new Done<>(draft);
        }
        return methodologies.find(head.id())
                .filter(standing -> standing.isBy(who) && standing.head().equals(head))
                .<Outcome<UploadedMethodology, Refusal>>map(Done::new)
                .orElseGet(() -> new Refused<>(new Refusal.NameIsTaken()));
    }

    /**
     * Takes another content in place of a draft's. The content that stands changes nothing, whatever is expected: it may be
     * one that was sent before, of which the answer was lost (RFC 9110, section 13.1.1).
     *
     * @param id the draft's name
     * @param who must be its author
     * @param expected digest of the content that this is made from
     * @param text YAML or JSON, of the same name
     * @return the changed draft
     */
    public Outcome<UploadedMethodology, Refusal> replace(MethodologyId id, Acting who, String expected,
            byte[] text) {
        while (true) {
            Optional<UploadedMethodology> standing = methodologies.find(id);
            Optional<Refusal> refusal = refusal(standing, id, who);
            if (refusal.isPresent()) {
                return new Refused<>(refusal.get());
            }
            Methodology compiled;
            try {
                compiled = compiler.compile(text);
            } catch (MethodologyRefused refused) {
                return faulty(refused);
            }
            MethodologyHead head = MethodologyHead.of(compiled);
            if (!head.id().equals(id)) {
                return new Refused<>(new Refusal.BreaksRules(
                        List.of(Finding.error(head.id().id().equals(id.id()) ? "/version" : "/id",
                                "is another than in the address"))));
            }
            UploadedMethodology draft = standing.orElseThrow();
            if (draft.head().equals(head)) {
                return new Done<>(draft);
            }
            if (!draft.head().digest().equals(expected)) {
                return new Refused<>(new Refusal.ContentIsAnother());
            }
            UploadedMethodology next = draft.replacedBy(head, clock.instant());
            if (methodologies.replace(next, compiled.canonical())) {
                return new Done<>(next);
            }
            // somebody was faster: decide again on what stands now
        }
    }

    private Optional<Refusal> refusal(Optional<UploadedMethodology> standing, MethodologyId id, Acting who) {
        if (standing.isEmpty()) {
            return Optional.of(shipped.find(id).isPresent()
                    ? new Refusal.ContentIsSettled()
                    : new Refusal.NothingThere());
        }
        if (!standing.get().isBy(who)) {
            return Optional.of(new Refusal.IsNotTheAuthor());
        }
        return standing.get().settled() ? Optional.of(new Refusal.ContentIsSettled()) : Optional.empty();
    }

    private static <T> Outcome<T, Refusal> faulty(MethodologyRefused refused) {
        return new Refused<>(new Refusal.BreaksRules(refused.faults().stream()
                .map(fault -> Finding.error(fault.pointer(), fault.message())).toList()));
    }

}
