package org.candour.scoring.sources;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Parameters that say where somebody found an address, or who it was, and not what stands there. Whoever cites it would show
 * that to everybody without knowing.
 */
final class Tracking {

    private static final String CAMPAIGN = "utm_";

    private static final Set<String> CLICKS = Set.of("fbclid", "gclid", "dclid", "gbraid", "wbraid",
            "msclkid",
            "yclid", "twclid", "igshid", "mc_cid", "mc_eid", "_hsenc", "_hsmi");

    private static final Pattern AND = Pattern.compile("&");

    private Tracking() {}

    /** The query without them, and all others in their order. */
    static String removed(String query) {
        return Arrays.stream(AND.split(query, -1)).filter(parameter -> !isTracking(parameter))
                .collect(Collectors.joining("&"));
    }

    private static boolean isTracking(String parameter) {
        int end = parameter.indexOf('=');
        String name = (end < 0 ? parameter : parameter.substring(0, end)).toLowerCase(Locale.ROOT);
        return name.startsWith(CAMPAIGN) || CLICKS.contains(name);
    }

}
