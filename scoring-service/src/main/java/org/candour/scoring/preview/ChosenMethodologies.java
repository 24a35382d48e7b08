package org.candour.scoring.preview;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.candour.scoring.engine.Filing;
import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.MethodologyRefused;
import org.candour.scoring.methodologies.InForce;
import org.candour.scoring.methodologies.MethodologiesInForce;
import org.candour.scoring.methodologies.MethodologyCompiler;
import org.candour.scoring.methodologies.MethodologyId;
import org.candour.scoring.methodologies.ReadMethodologies;
import org.candour.support.event.Unavailable;
import org.candour.support.problem.Finding;

/** The methodologies by which something is previewed. */
final class ChosenMethodologies {

    private final MethodologiesInForce inForce;

    private final ReadMethodologies methodologies;

    private final MethodologyCompiler compiler;

    private final LastCompiled last = new LastCompiled();

    ChosenMethodologies(MethodologiesInForce inForce, ReadMethodologies methodologies,
            MethodologyCompiler compiler) {
        this.inForce = inForce;
        this.methodologies = methodologies;
        this.compiler = compiler;
    }

    /** Those by which a filing of this day is scored. */
    List<Methodology> reading(Filing filing, LocalDate day) {
        return inForce.current().on(day).stream().filter(each -> each.reads(filing)).toList();
    }

    /** Those that are named, in their order; what is not there for the caller is a finding. */
    List<Methodology> named(List<MethodologyId> ids, boolean readsDrafts, List<Finding> findings) {
        InForce now = inForce.current();
        Set<MethodologyId> seen = new HashSet<>();
        List<Methodology> named = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String pointer = "/methodologies/" + i;
            if (!seen.add(ids.get(i))) {
                findings.add(Finding.error(pointer, "names a methodology twice"));
            } else {
                find(ids.get(i), readsDrafts, now).ifPresentOrElse(named::add,
                        () -> findings
                                .add(Finding.error(pointer, "is not a methodology that is yours to read")));
            }
        }
        return named;
    }

    private Optional<Methodology> find(MethodologyId id, boolean readsDrafts, InForce now) {
        return methodologies.read(id, readsDrafts).map(found -> now.byDigest(found.standing().head().digest())
                .or(() -> last.find(found.standing().head().digest()))
                .orElseGet(() -> compiled(id, found.canonical())));
    }

    private Methodology compiled(MethodologyId id, String canonical) {
        try {
            return last.keep(compiler.compile(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (MethodologyRefused refused) {
            throw new Unavailable("the content of " + id + " no longer compiles", refused);
        }
    }

}
