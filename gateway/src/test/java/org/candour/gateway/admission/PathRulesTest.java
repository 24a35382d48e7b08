package org.candour.gateway.admission;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PathRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/lessons.atom", "/api/v1/disclosures/0190-a/answers/cpg/3.F",
            "/a/.well-known",
            "/a/...", "/a/d:1:rdr:2020", "/a/%C3%A4", "/a/%f0%9F%98%80", "/a/b%20c", "/lessons/"})
    void takesPlainPaths(String path) {
        assertThat(PathRules.isPlain(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "*", "//", "/a//b", "/.", "/..", "/a/..", "/a/../b", "/a/./b", "/a;b",
            "/a\\b",
            "/%2e%2e/a", "/a%2Fb", "/a%5Cb", "/a%3Bb", "/a%00", "/a%0d%0a", "/a%7F", "/a%", "/a%2", "/a%zz",
            "/a%252e",
            "/a%ff", "/a%c0%ae", "/a%C3", "/a%C3b", "/a%ed%a0%80", "/a b", "/\u00e4", "/a\tb"})
    void refusesTheOthers(String path) {
        assertThat(PathRules.isPlain(path)).isFalse();
    }
}
