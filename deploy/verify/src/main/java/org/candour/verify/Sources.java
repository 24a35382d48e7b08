package org.candour.verify;

import java.net.URI;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Where the documents are that a record names: as was said, or at the place that the record came from. */
final class Sources {

    private static final String API = "/api/v1/";

    /** A document must not lead anywhere but to its own kind. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final VerifyOptions options;

    Sources(VerifyOptions options) {
        this.options = options;
    }

    /** Whose origin the token is for: what somebody named as a record, or else as a filing. */
    static Location.@Nullable Web trusted(VerifyOptions options) {
        if (options.record() instanceof Location.Web web) {
            return web;
        }
        return options.filing() instanceof Location.Web web ? web : null;
    }

    Location methodology(RecordDocument record) {
        Location said = options.methodology();
        return said != null
                ? said
                : beside("methodologies/" + word(record.methodology(), "/methodology/id") + "/"
                        + word(record.methodologyVersion(), "/methodology/version") + "/content",
                        "--methodology");
    }

    Location filing(RecordDocument record) {
        Location said = options.filing();
        return said != null
                ? said
                : beside(
                        "disclosures/" + word(record.disclosure(), "/disclosure") + "/versions/"
                                + record.version(),
                        "--filing");
    }

    Location decisions(RecordDocument record) {
        Location said = options.decisions();
        return said != null
                ? said
                : beside("reviews/" + word(record.disclosure(), "/disclosure") + ":" + record.version()
                        + "/decisions", "--decisions");
    }

    private Location beside(String path, String option) {
        Location.Web known = trusted(options);
        if (known == null) {
            throw new Unchecked("The record is a file: say with " + option + " where that is.");
        }
        String address = known.address().toString();
        int api = address.indexOf(API);
        if (api < 0) {
            throw new Unchecked(known + " has no " + API + " in it: say with " + option + " where that is.");
        }
        return new Location.Web(URI.create(address.substring(0, api) + API + path));
    }

    private static String word(String text, String place) {
        if (!WORD.matcher(text).matches()) {
            throw new Unchecked("The record is not what it should be: " + place + " is no word.");
        }
        return text;
    }
}
