package org.candour.disclosure.companies;

import java.util.BitSet;
import java.util.regex.Pattern;

/** The divisions of ISIC Rev. 4 (United Nations, Statistical Papers M 4/Rev.4), two digits each. */
final class Sectors {

    private static final Pattern FORM = Pattern.compile("[0-9]{2,4}");
    private static final int[][] DIVISIONS = {{1, 3}, {5, 9}, {10, 33}, {35, 35}, {36, 39}, {41, 43},
            {45, 47},
            {49, 53}, {55, 56}, {58, 63}, {64, 66}, {68, 68}, {69, 75}, {77, 82}, {84, 84}, {85, 85},
            {86, 88},
            {90, 93}, {94, 96}, {97, 98}, {99, 99}};
    private static final BitSet KNOWN = new BitSet();

    static {
        for (int[] section : DIVISIONS) {
            KNOWN.set(section[0], section[1] + 1);
        }
    }

    private Sectors() {}

    /** Whether it is a division, or a group or class of a division that exists. */
    static boolean contains(String code) {
        return FORM.matcher(code).matches() && KNOWN.get(Integer.parseInt(code.substring(0, 2)));
    }
}
