package org.candour.local.demo;

import java.util.Map;

/** A row of a table. */
record Row(Map<String, String> cells) {

    /** The cell of a column that must be there. */
    String get(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("no column " + column + " in " + cells.keySet());
        }
        return cell;
    }
}
