package org.candour.support.json;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LoneSurrogatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "\ud83d\ude00", "a\ud83d\ude00\ud83d\ude00z", "\uffff"})
    void leavesWholeCharactersAlone(String text) {
        assertThat(LoneSurrogates.in(text)).isFalse();
        assertThat(LoneSurrogates.replaced(text)).isSameAs(text);
    }

    /** Escapes of our own, for a source file cannot hold halves: h is a high surrogate, l a low one. */
    @ParameterizedTest
    @CsvSource({"h,?", "l,?", "hx,?x", "xl,x?", "lh,??", "hhl,?hl", "hll,hl?", "hlh,hl?"})
    void replacesEachHalf(String spelt, String expected) {
        String text = halves(spelt);
        assertThat(LoneSurrogates.in(text)).isTrue();
        assertThat(LoneSurrogates.replaced(text)).isEqualTo(halves(expected));
    }

    private static String halves(String spelt) {
        return spelt.replace('h', '\ud83d').replace('l', '\ude00').replace('?', '\ufffd');
    }
}
