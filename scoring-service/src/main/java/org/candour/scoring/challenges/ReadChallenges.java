package org.candour.scoring.challenges;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.candour.scoring.challenges.ChallengeFilter.Sight;

/** Reads challenges, as far as the reader sees them. */
public final class ReadChallenges {

    private final ChallengeDesk desk;

    /**
     * Reads with this.
     *
     * @param desk has the challenges
     */
    public ReadChallenges(ChallengeDesk desk) {
        this.desk = desk;
    }

    /**
     * Finds one.
     *
     * @param id its id
     * @param reader who asks
     * @return empty if there is none, or none for this reader, which look the same
     */
    public Optional<SeenChallenge> find(UUID id, Party reader) {
        return desk.challenges().find(id).map(challenge -> seen(challenge, reader))
                .filter(seen -> seen.own() || seen.challenge().isPublic(desk.now())
                        || isShownTo(seen.challenge(), reader));
    }

    /**
     * A challenge as one who has just changed it sees it.
     *
     * @param challenge as it stands
     * @param reader who asks
     * @return what that one sees
     */
    public SeenChallenge seen(Challenge challenge, Party reader) {
        return seen(challenge, reader, desk.challenger(challenge));
    }

    /**
     * Reads on.
     *
     * @param asked what is asked for
     * @param reader who asks
     * @param after the last id that the reader has; none for the first page
     * @param limit at most so many
     * @return the newest first, or of what is filed the oldest
     */
    public List<SeenChallenge> page(Asked asked, Party reader, @Nullable UUID after, int limit) {
        List<Challenge> found = desk.challenges().page(new ChallengeFilter(asked.disclosure(), asked.stage(),
                asked.own(), sight(reader), desk.now()), after, limit);
        Map<UUID, Challenger> known = desk.challengers().find(found.stream()
                .filter(challenge -> !challenge.isForgotten(desk.now())).map(Challenge::id).toList())
                .stream().collect(Collectors.toMap(Challenger::challenge, Function.identity()));
        return found.stream()
                .map(challenge -> seen(challenge, reader, Optional.ofNullable(known.get(challenge.id()))))
                .toList();
    }

    private SeenChallenge seen(Challenge challenge, Party reader, Optional<Challenger> challenger) {
        boolean own = !reader.speaksFor(challenge.about())
                && challenger.filter(one -> one.person().equals(reader.person())).isPresent();
        return new SeenChallenge(challenge, challenge.stage(desk.now()),
                challenge.isOverdue(desk.now()), own,
                own || (reader.official() && !reader.speaksFor(challenge.about())),
                challenger.filter(Challenger::shown).map(Challenger::name));
    }

    private Sight sight(Party reader) {
        String person = reader.person();
        Set<UUID> own = person == null
                ? Set.of()
                : desk.challengers().of(person).stream().map(Challenger::challenge)
                        .collect(Collectors.toSet());
        return new Sight(reader.official(), reader.companies(), own);
    }

    /** Whether somebody sees it for what that one is: an official, or the company that it was admitted against. */
    static boolean isShownTo(Challenge challenge, Party reader) {
        return new Sight(reader.official(), reader.companies(), Set.of()).has(challenge);
    }

    /**
     * What is asked for; what is absent is not asked.
     *
     * @param disclosure about which disclosure
     * @param stage where they stand
     * @param own only those that the reader filed
     */
    public record Asked(@Nullable String disclosure, @Nullable Stage stage, boolean own) {}

}
