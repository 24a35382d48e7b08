package org.candour.notification.lessons;

/** A region or sub-region of the world (UN M49); never a country. */
public enum Region implements Word {

    WORLD("world"), AFRICA("africa"), NORTHERN_AFRICA("northern-africa"), EASTERN_AFRICA(
            "eastern-africa"), MIDDLE_AFRICA("middle-africa"), SOUTHERN_AFRICA(
                    "southern-africa"), WESTERN_AFRICA("western-africa"), SUB_SAHARAN_AFRICA(
                            "sub-saharan-africa"), AMERICAS("americas"), NORTHERN_AMERICA(
                                    "northern-america"), LATIN_AMERICA_AND_THE_CARIBBEAN(
                                            "latin-america-and-the-caribbean"), CARIBBEAN(
                                                    "caribbean"), CENTRAL_AMERICA(
                                                            "central-america"), SOUTH_AMERICA(
                                                                    "south-america"), ASIA(
                                                                            "asia"), CENTRAL_ASIA(
                                                                                    "central-asia"), EASTERN_ASIA(
                                                                                            "eastern-asia"), SOUTH_EASTERN_ASIA(
                                                                                                    "south-eastern-asia"), SOUTHERN_ASIA(
                                                                                                            "southern-asia"), WESTERN_ASIA(
                                                                                                                    "western-asia"), EUROPE(
                                                                                                                            "europe"), EASTERN_EUROPE(
                                                                                                                                    "eastern-europe"), NORTHERN_EUROPE(
                                                                                                                                            "northern-europe"), SOUTHERN_EUROPE(
                                                                                                                                                    "southern-europe"), WESTERN_EUROPE(
                                                                                                                                                            "western-europe"), OCEANIA(
                                                                                                                                                                    "oceania"), AUSTRALIA_AND_NEW_ZEALAND(
                                                                                                                                                                            "australia-and-new-zealand"), MELANESIA(
                                                                                                                                                                                    "melanesia"), MICRONESIA(
                                                                                                                                                                                            "micronesia"), POLYNESIA(
                                                                                                                                                                                                    "polynesia");

    private final String word;

    Region(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
