package org.candour.gateway.admission;

import java.util.List;

import org.springframework.http.HttpHeaders;

/**
 * Refuses headers that two servers could read differently: more than one Host (RFC 9112, section 3.2), and a transfer
 * coding besides chunked, which we do not undo and the service would not see (section 6.1).
 */
final class HeaderRules {

    private HeaderRules() {}

    static boolean arePlain(HttpHeaders headers) {
        List<String> codings = headers.getOrEmpty(HttpHeaders.TRANSFER_ENCODING);
        return headers.getOrEmpty(HttpHeaders.HOST).size() <= 1
                && (codings.isEmpty()
                        || (codings.size() == 1 && codings.getFirst().strip().equalsIgnoreCase("chunked")));
    }
}
