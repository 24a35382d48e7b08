package org.candour.scoring.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

import org.candour.scoring.engine.Dimension.Keys;

/** The parts of a dimension that a scope counts, and how the keys of a filing fall into them. */
final class Parts {

    private Parts() {}

    /** What enters a mean over a dimension as one. */
    sealed interface Part {

        String name();
    }

    /** One key. */
    record Key(String name) implements Part {}

    /** All other keys, some of them counted together as one. */
    record Others(String name, Set<String> except, List<Group> groups) implements Part {}

    /** Keys that count as one. */
    record Group(String name, Set<String> keys) {}

    /** A key, or keys that are counted as one. */
    record Member(String name, boolean grouped, List<Integer> slots) {}

    /** What the part comes to; skipped if no key of the filing belongs to it. */
    static Values value(Part part, Keys keys, IntFunction<Values> at) {
        return switch (part) {
            case Key key -> {
                Integer slot = keys.slots().get(key.name);
                yield slot == null ? Values.SKIPPED : at.apply(slot);
            }
            case Others others -> Means.plain(
                    members(others, keys).stream().map(member -> value(member, at)).toList());
        };
    }

    static Values value(Member member, IntFunction<Values> at) {
        return member.grouped
                ? Means.plain(member.slots.stream().map(at::apply).toList())
                : at.apply(member.slots.getFirst());
    }

    /** Every key as a part of its own. */
    static List<Part> each(Keys keys) {
        return keys.names().stream().<Part>map(Key::new).toList();
    }

    static List<Member> membersOf(Part part, Keys keys) {
        return switch (part) {
            case Key key -> keys.slots().containsKey(key.name)
                    ? List.of(new Member(key.name, false, List.of(keys.slots().get(key.name))))
                    : List.of();
            case Others others -> members(others, keys);
        };
    }

    static List<Member> members(Others others, Keys keys) {
        List<Member> members = new ArrayList<>();
        for (Group group : others.groups) {
            List<Integer> slots = keys.names().stream().filter(group.keys::contains).map(keys.slots()::get)
                    .toList();
            if (!slots.isEmpty()) {
                members.add(new Member(group.name, true, slots));
            }
        }
        for (String key : keys.names()) {
            boolean taken = others.except.contains(key)
                    || others.groups.stream().anyMatch(group -> group.keys.contains(key));
            if (!taken) {
                members.add(new Member(key, false, List.of(keys.slots().get(key))));
            }
        }
        return members;
    }
}
