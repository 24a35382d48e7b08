package org.candour.gateway.docs;

import java.util.List;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Pages of the gateway: no script, no style but the one sheet, every text escaped. */
public final class Html {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true)
            .build();

    private Html() {}

    /** A page with this title and this content, which is HTML. */
    public static String page(String title, String content) {
        return """
               <!doctype html>
               <html lang="en">
               <head>
               <meta charset="utf-8">
               <meta name="viewport" content="width=device-width, initial-scale=1">
               <title>%s</title>
               <link rel="stylesheet" href="/door.css">
               </head>
               <body>
               <header><nav aria-label="Candour"><a href="/">Candour</a> <a href="/lessons">Lessons</a> \
               <a href="/docs">API</a></nav></header>
               <main>
               %s
               </main>
               </body>
               </html>
               """.formatted(escape(title), content);
    }

    /** Markdown as HTML; HTML inside it is shown, not obeyed. */
    public static String markdown(Object text) {
        return RENDERER.render(PARSER.parse(text.toString()));
    }

    static String escape(Object text) {
        return text.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"",
                "&quot;");
    }

    /** A table with these column heads and these rows, whose cells are HTML; nothing if there are no rows. */
    static String table(String caption, List<String> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder table = new StringBuilder("<table><caption>").append(escape(caption))
                .append("</caption><tr>");
        heads.forEach(head -> table.append("<th scope=\"col\">").append(escape(head)).append("</th>"));
        for (List<String> row : rows) {
            table.append("</tr>\n<tr>");
            row.forEach(cell -> table.append("<td>").append(cell).append("</td>"));
        }
        return table.append("</tr></table>\n").toString();
    }
}
