package org.candour.gateway.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.candour.gateway.docs.Html;

/** The pages that the {@code type} of a problem leads to, made of {@code docs/problems/<slug>.md}. */
final class ProblemPages {

    private static final String HOME = "/problems";

    private ProblemPages() {}

    /** All pages by their path, with a page that lists them. */
    static Map<String, Page> read() {
        Map<String, Page> pages = new TreeMap<>();
        StringBuilder list = new StringBuilder("<h1>Problems</h1>\n<ul>\n");
        for (Resource file : files()) {
            String slug = Objects.requireNonNull(file.getFilename()).replace(".md", "");
            pages.put(HOME + "/" + slug, Page.of(Page.HTML, Html.page(slug, Html.markdown(text(file)))));
            list.append("<li><a href=\"/problems/").append(slug).append("\">").append(slug)
                    .append("</a></li>\n");
        }
        pages.put(HOME, Page.of(Page.HTML, Html.page("Problems", list.append("</ul>\n").toString())));
        return pages;
    }

    private static Resource[] files() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:problems/*.md");
            Arrays.sort(files,
                    (a, b) -> String.valueOf(a.getFilename()).compareTo(String.valueOf(b.getFilename())));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
