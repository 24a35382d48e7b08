package org.candour.disclosure.companies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OrgIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"7ZW8QJWVPR4P1S5PX088", "2594007XIACKNMUAW223", "5493001KJTIIGC8Y1R12",
            "ZZZZ00ACME0000000004", "ZZZZ00GLOBEX00000065"})
    void normalisesABareLei(String lei) {
        assertThat(OrgId.of(lei).value()).isEqualTo("XI-LEI-" + lei);
        assertThat(OrgId.of("XI-LEI-" + lei)).isEqualTo(OrgId.of(lei));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2594007XIACKNMUAW222", "7ZW8QJWVPR4P1S5PX089", "7ZW8QJWVPR4P1S5PX08X",
            "XI-LEI-2594007XIACKNMUAW222", "XI-LEI-7ZW8QJWVPR4P1S5PX0", "XI-LEI-7zw8qjwvpr4p1s5px088"})
    void refusesAnLeiWhoseCheckDigitsDoNotFit(String lei) {
        assertThatThrownBy(() -> OrgId.of(lei)).isInstanceOf(OrgId.NotAnOrgId.class)
                .hasMessageContaining("ISO 17442")
                .hasMessageNotContaining("7XIACKNMUAW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB-COH-01234567", "XI-RDR-tTF1", "DE-CR-HRB1234", "US-EIN-12-3456789"})
    void takesIdsOfOtherLists(String id) {
        assertThat(OrgId.of(id).value()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ACME", "GB-COH-", "QQ-COH-1", "gb-coh-1", "GB-COH-1/2", "GB-COH- 1", "GB--1",
            "GB-COH-\n1", "GB-COH-1\n"})
    void refusesWhatIsNoOrgId(String text) {
        assertThatThrownBy(() -> OrgId.of(text)).isInstanceOf(OrgId.NotAnOrgId.class);
    }

    @Test
    void isWrittenAsItsText() {
        assertThat(OrgId.of("GB-COH-1")).hasToString("GB-COH-1");
    }
}
