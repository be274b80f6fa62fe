package org.rootlet.report;

import java.util.function.Consumer;

/** The frame of a page that needs nothing else: no script, no outside file. The markup is also well-formed XML. */
final class HtmlPage {
    private HtmlPage() {}

    /**
     * Returns a page.
     *
     * @param title title of the page
     * @param footer what stands below it
     * @param content writes what stands between
     */
    static String of(String title, String footer, Consumer<Markup> content) {
        Markup html = new Markup();
        html.open("html", "lang", "en");
        html.open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", title + " - Rootlet");
        html.raw("<style>" + Ink.style() + PageStyle.RULES + "</style>\n");
        html.close();
        html.open("body");
        html.open("svg", "width", "0", "height", "0", "class", "rl-defs", "aria-hidden", "true")
                .raw(Ink.patterns())
                .close();
        html.open("main");
        content.accept(html);
        html.close();
        html.element("footer", footer);
        html.close();
        html.close();
        return "<!DOCTYPE html>\n" + html.finish();
    }

    /** Writes the head of a table. */
    static void head(Markup html, String... columns) {
        html.open("thead").open("tr");
        for (String column : columns) {
            html.element("th", column, "scope", "col");
        }
        html.close().close();
    }

    /** Writes a list under a title; nothing if it is empty. */
    static void remarks(Markup html, String title, Iterable<String> remarks) {
        if (!remarks.iterator().hasNext()) {
            return;
        }
        html.open("section").element("h2", title).open("ul");
        remarks.forEach(remark -> html.element("li", remark));
        html.close().close();
    }

    /** Writes a picture with a title of its own. */
    static void figure(Markup html, String title, Picture picture, String caption) {
        html.open("section").element("h2", title);
        html.open("figure").raw(picture.inline());
        html.element("figcaption", caption).close().close();
    }
}
