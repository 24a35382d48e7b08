package org.candour.wrong.feature.http;

import org.bson.Document;

/** An edge that reaches into another edge's types. */
public class Page {

    /** A document in a page. */
    public Document document() {
        return new Document();
    }
}
