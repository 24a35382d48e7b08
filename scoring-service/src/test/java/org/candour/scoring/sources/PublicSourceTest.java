package org.candour.scoring.sources;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.candour.support.problem.Finding;

import static org.assertj.core.api.Assertions.assertThat;

class PublicSourceTest {

    @ParameterizedTest
    @CsvSource({"https://example.org,https://example.org/", "HTTPS://Example.ORG:443/a,https://example.org/a",
            "https://example.org./a#page=2,https://example.org/a",
            "https://example.org/a/./b/../c,https://example.org/a/c",
            "https://example.org/../../a,https://example.org/a",
            "https://example.org:/a,https://example.org/a",
            "https://example.org:0443/a,https://example.org/a",
            "https://example.org/%2e%2E/a,https://example.org/a",
            "https://example.org/a/.,https://example.org/a/",
            "https://example.org/a/b/..,https://example.org/a/",
            "https://example.org/..,https://example.org/",
            "https://example.org/%7euser%2fx,https://example.org/~user%2Fx",
            "https://example.org/é,https://example.org/%C3%A9",
            "https://example.org/a?B=%c3%a9&b,https://example.org/a?B=%C3%A9&b",
            "https://example.org/a?,https://example.org/a", "https://example.org/a?#x,https://example.org/a",
            "https://xn--bcher-kva.example.org/$1,https://xn--bcher-kva.example.org/$1"})
    void writesAnAddressInOneWay(String written, String once) {
        assertThat(PublicSource.of(written)).map(PublicSource::address).contains(once);
        assertThat(PublicSource.of(once)).map(PublicSource::address).contains(once);
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/a?utm_source=x&id=1&UTM_Medium=y,https://example.org/a?id=1",
            "https://example.org/a?fbclid=who,https://example.org/a",
            "https://example.org/a?mc%5Feid=who&id=1,https://example.org/a?id=1",
            "https://example.org/a?b=2&a=1&&a=0,https://example.org/a?b=2&a=1&&a=0",
            "https://example.org/a?utm=1&id=utm_source,https://example.org/a?utm=1&id=utm_source"})
    void dropsWhatTellsWhoCameFromWhere(String written, String once) {
        assertThat(PublicSource.of(written)).map(PublicSource::address).contains(once);
        assertThat(PublicSource.of(once)).map(PublicSource::address).contains(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://archive.example.org/2020/https://example.org/a",
            "https://example.org//a", "https://example.org/a//b", "https://example.org/A",
            "https://example.org/a/", "https://www.example.org/a"})
    void leavesAloneWhatMayBeAnotherPage(String address) {
        assertThat(PublicSource.of(address)).map(PublicSource::address).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org/", "ftp://example.org/", "example.org", "https:///a",
            "https://user:secret@example.org/", "https://@example.org/",
            "https://example.org\u3002/", "https://example.org\\@evil.example/", "https://example.org:8443/",
            "https://localhost/",
            "https://127.0.0.1/", "https://[::1]/", "https://0x7f.1/", "https://printer.local/",
            "https://a.internal/", "https://a..b.org/", "https://-a.org/", "https://example.org/a b",
            "https://example.org/%zz", "https://example/", "https://bücher.example.org/",
            "javascript:alert(1)", "https:example.org", " https://example.org/"})
    void refusesWhatNotEverybodyCanLookAt(String address) {
        assertThat(PublicSource.of(address)).isEmpty();
        assertThat(PublicSource.findings("/source", address)).singleElement()
                .satisfies(finding -> assertThat(finding.message()).doesNotContain(address));
    }

    @Test
    void isBounded() {
        String longest = "https://example.org/" + "a".repeat(PublicSource.MOST - 20);
        assertThat(PublicSource.of(longest)).isPresent();
        assertThat(PublicSource.findings("/s", longest + "a")).extracting(Finding::message)
                .containsExactly("is longer than 1000 characters");
        assertThat(PublicSource.of("https://example.org/" + "é".repeat(500))).isEmpty();
        assertThat(PublicSource.findings("/s", null)).extracting(Finding::message)
                .containsExactly("is missing");
    }

}
