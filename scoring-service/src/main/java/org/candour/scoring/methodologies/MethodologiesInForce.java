package org.candour.scoring.methodologies;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.engine.Methodology;
import org.candour.scoring.engine.MethodologyRefused;
import org.candour.scoring.engine.yaml.MethodologyYaml;
import org.candour.scoring.methodologies.InForce.Member;
import org.candour.support.event.Unavailable;

/** Reads by which methodologies filings are scored; each content is compiled once. */
public final class MethodologiesInForce {

    private final Shipped shipped;

    private final Methodologies methodologies;

    private final AdoptedSets sets;

    private final Map<String, Methodology> compiled = new ConcurrentHashMap<>();

    private volatile @Nullable InForce latest;

    /**
     * Reads from these.
     *
     * @param shipped what came with Candour
     * @param methodologies what was uploaded
     * @param sets what was adopted and retired
     */
    public MethodologiesInForce(Shipped shipped, Methodologies methodologies, AdoptedSets sets) {
        this.shipped = shipped;
        this.methodologies = methodologies;
        this.sets = sets;
        shipped.methodologies().forEach(each -> compiled.put(each.digest(), each));
    }

    /**
     * Reads anew. What was adopted before this call is in it, on whichever replica.
     *
     * @return what stands
     * @throws Unavailable if an adopted content cannot be had: nothing may be scored by half of the rules
     */
    public InForce current() {
        AdoptedSet set = sets.current();
        InForce known = latest;
        if (known != null && known.revision() == set.revision()) {
            return known;
        }
        List<Member> members = new ArrayList<>();
        shipped.heads().stream().filter(head -> set.find(head.id()).isEmpty())
                .map(AdoptedMethodology::shipped).forEach(each -> members.add(member(each)));
        set.members().forEach(each -> members.add(member(each)));
        InForce now = new InForce(set.revision(), members);
        latest = now;
        return now;
    }

    private Member member(AdoptedMethodology adopted) {
        return new Member(adopted, compiled.computeIfAbsent(adopted.digest(), _ -> compile(adopted)));
    }

    private Methodology compile(AdoptedMethodology adopted) {
        String canonical = methodologies.read(adopted.id()).map(Methodologies.Whole::canonical)
                .orElseThrow(() -> new Unavailable("the content of " + adopted.id() + " is missing"));
        try {
            Methodology methodology = MethodologyYaml
                    .read(new ByteArrayInputStream(canonical.getBytes(StandardCharsets.UTF_8)));
            if (!methodology.digest().equals(adopted.digest())) {
                throw new Unavailable("the content of " + adopted.id() + " is another than was adopted");
            }
            return methodology;
        } catch (MethodologyRefused refused) {
            throw new Unavailable("the content of " + adopted.id() + " no longer compiles", refused);
        }
    }

}
