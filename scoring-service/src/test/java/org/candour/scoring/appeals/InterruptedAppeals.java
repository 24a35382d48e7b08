package org.candour.scoring.appeals;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.candour.scoring.reviews.ReviewId;

/** Appeals of which others change something just before, or after, they are kept. */
final class InterruptedAppeals implements Appeals {

    private final Appeals appeals = new InMemoryAppeals();

    private final Deque<Runnable> before = new ArrayDeque<>();

    private final Deque<Runnable> after = new ArrayDeque<>();

    /** Before the next one is kept. */
    void before(Runnable others) {
        before.add(others);
    }

    /** Once the next one is kept. */
    void after(Runnable others) {
        after.add(others);
    }

    @Override
    public boolean keep(Appeal appeal) {
        run(before);
        boolean kept = appeals.keep(appeal);
        run(after);
        return kept;
    }

    private static void run(Deque<Runnable> waiting) {
        Runnable next = waiting.poll();
        if (next != null) {
            next.run();
        }
    }

    @Override
    public Optional<Appeal> find(AppealId id) {
        return appeals.find(id);
    }

    @Override
    public List<Appeal> of(ReviewId review) {
        return appeals.of(review);
    }

    @Override
    public List<Appeal> ofCompanies(Collection<String> companies) {
        return appeals.ofCompanies(companies);
    }

    @Override
    public List<Appeal> all() {
        return appeals.all();
    }

}
