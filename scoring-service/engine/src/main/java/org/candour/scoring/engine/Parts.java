package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.candour.scoring.engine.Dimension.Keys;

/** How the keys of a filing fall into the parts of a dimension. */
final class Parts {

    private Parts() {}

    /** A key, or keys that are counted as one. */
    record Member(String name, boolean grouped, List<Integer> slots) {}

    /** What the part comes to; skipped if no key of the filing belongs to it. */
    static Values value(Node.Part part, Keys keys, IntFunction<Values> at) {
        return switch (part) {
            case Node.Key key -> {
                Integer slot = keys.slots().get(key.key());
                yield slot == null ? Values.SKIPPED : at.apply(slot);
            }
            case Node.Others others -> Means.plain(
                    members(others, keys).stream().map(member -> value(member, at)).toList());
        };
    }

    static Values value(Member member, IntFunction<Values> at) {
        return member.grouped
                ? Means.plain(member.slots.stream().map(at::apply).toList())
                : at.apply(member.slots.getFirst());
    }

    static List<Member> members(Node.Others others, Keys keys) {
        List<Member> members = new ArrayList<>();
        for (Node.Group group : others.groups()) {
            List<Integer> slots = keys.names().stream().filter(group.keys()::contains).map(keys.slots()::get)
                    .toList();
            if (!slots.isEmpty()) {
                members.add(new Member(group.name(), true, slots));
            }
        }
        for (String key : keys.names()) {
            boolean taken = others.except().contains(key)
                    || others.groups().stream().anyMatch(group -> group.keys().contains(key));
            if (!taken) {
                members.add(new Member(key, false, List.of(keys.slots().get(key))));
            }
        }
        return members;
    }
}
