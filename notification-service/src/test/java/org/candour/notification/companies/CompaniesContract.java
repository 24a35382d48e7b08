package org.candour.notification.companies;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of companies does. */
public abstract class CompaniesContract {

    /** An empty store. */
    protected abstract Companies companies();

    @Test
    void keepsTheNewest() {
        Companies companies = companies();

        companies.keep(new Company("a", 2, "Second", false));
        companies.keep(new Company("a", 1, "First", true));
        assertThat(companies.find("a")).contains(new Company("a", 2, "Second", false));

        companies.keep(new Company("a", 9, "Ninth", true));
        assertThat(companies.find("a")).contains(new Company("a", 9, "Ninth", true));
        assertThat(companies.find("b")).isEmpty();
    }

    @Test
    void keepsTheNewestWhenManyComeAtOnce() throws Exception {
        Companies companies = companies();
        List<Callable<Void>> news = new ArrayList<>();
        for (int revision = 1; revision <= 20; revision++) {
            Company company = new Company("a", revision, "Name " + revision, true);
            news.add(() -> {
                companies.keep(company);
                return null;
            });
        }

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : threads.invokeAll(news)) {
                each.get();
            }
        }

        assertThat(companies.find("a")).contains(new Company("a", 20, "Name 20", true));
    }
}
