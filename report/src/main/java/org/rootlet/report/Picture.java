package org.rootlet.report;

/**
 * A finished drawing in SVG.
 *
 * @param title short name of the picture
 * @param description what it shows, for readers who cannot see it
 * @param widthPx natural width, CSS pixels
 * @param heightPx natural height, CSS pixels
 * @param content the elements inside the svg element
 */
public record Picture(String title, String description, double widthPx, double heightPx, String content) {

    /** Returns a file of its own, with its colors and patterns. */
    public String standalone() {
        Markup svg = new Markup();
        open(svg, "xmlns", "http://www.w3.org/2000/svg");
        svg.element("style", Ink.style());
        svg.raw(Ink.patterns());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + svg.raw(content).close().finish();
    }

    /** Returns this picture with another one of the same width below it, under the title of this one. */
    public Picture above(Picture below) {
        Markup svg = new Markup();
        svg.raw(content);
        svg.open("g", "transform", "translate(0 " + Numbers.coordinate(heightPx) + ")");
        svg.raw(below.content).close();
        return new Picture(
                title,
                description + " " + below.title + ". " + below.description,
                Math.max(widthPx, below.widthPx),
                heightPx + below.heightPx,
                svg.finish());
    }

    /** Returns the svg element to put into a page that holds {@link Ink#style()} and {@link Ink#patterns()}. */
    String inline() {
        Markup svg = new Markup();
        open(svg, "class", "rl-picture");
        return svg.raw(content).close().finish();
    }

    private void open(Markup svg, String name, String value) {
        svg.open(
                "svg",
                name,
                value,
                "viewBox",
                "0 0 " + Numbers.coordinate(widthPx) + " " + Numbers.coordinate(heightPx),
                "width",
                Numbers.coordinate(widthPx),
                "height",
                Numbers.coordinate(heightPx),
                "role",
                "img",
                "aria-label",
                title + ". " + description);
        svg.element("title", title);
    }
}
