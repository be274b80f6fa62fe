package org.rootlet.report;

/**
 * Colors and patterns of all pictures. Every meaning is carried twice, by color (safe for color-blind readers) and by
 * pattern or line, so that a gray print still reads; the dark scheme follows the reader's system.
 */
final class Ink {
    private static final String LIGHT = """
            --rl-paper:#ffffff;--rl-ink:#1c2430;--rl-soft:#5b6675;--rl-line:#9aa5b1;--rl-faint:#dfe4ea;--rl-panel:#f5f7f9;
            --rl-skin:#f7ece2;--rl-edge:#6d5a4c;--rl-border:#d3bfae;--rl-loss:#1f5f99;--rl-less:#1f5f99;--rl-pain:#c2410c;
            --rl-tingle:#6d28d9;--rl-hit:#c2410c;--rl-nerve:#b98900;--rl-bone:#f3eee3;--rl-cord:#e8c9a0;--rl-disc:#c9d9e6;
            --rl-intact:#cfd8e3;--rl-slowed:#7fb0d8;--rl-blocked:#e0a030;--rl-lost:#40474f;--rl-zone:#fbe3d6;""";
    private static final String DARK = """
            --rl-paper:#12161c;--rl-ink:#e6ebf1;--rl-soft:#a3afbd;--rl-line:#66717e;--rl-faint:#2b333d;--rl-panel:#1a2028;
            --rl-skin:#3a322c;--rl-edge:#c7b3a3;--rl-border:#5c5047;--rl-loss:#66b2f2;--rl-less:#66b2f2;--rl-pain:#ff8a5c;
            --rl-tingle:#c4a5ff;--rl-hit:#ff8a5c;--rl-nerve:#e6c15a;--rl-bone:#37342e;--rl-cord:#7c6242;--rl-disc:#3a4c5c;
            --rl-intact:#4a5563;--rl-slowed:#4d8fc4;--rl-blocked:#e0a030;--rl-lost:#cdd5de;--rl-zone:#4a2c1e;""";
    private static final String RULES = """
            .rl-picture{max-width:100%;height:auto}
            svg text{font-family:system-ui,'Segoe UI',Roboto,'Liberation Sans',Arial,sans-serif;fill:var(--rl-ink)}
            .rl-t{font-size:12px}.rl-s{font-size:10.5px}.rl-b{font-size:13px;font-weight:600}
            svg .rl-q{fill:var(--rl-soft)}svg .rl-h{fill:var(--rl-hit);font-weight:600}
            .rl-m{text-anchor:middle}.rl-e{text-anchor:end}
            .rl-base{fill:var(--rl-skin)}.rl-outline{fill:none;stroke:var(--rl-edge);stroke-width:1.1;stroke-linejoin:round}
            .rl-detail{fill:none;stroke:var(--rl-edge);stroke-width:.9;stroke-linecap:round;opacity:.55}
            .rl-patch{fill:none;stroke:var(--rl-border);stroke-width:.5;stroke-linejoin:round}
            .rl-normal{fill:var(--rl-skin)}.rl-reduced{fill:url(#rl-reduced)}.rl-absent{fill:var(--rl-loss)}
            .rl-untested{fill:var(--rl-skin)}.rl-pain{fill:url(#rl-pain);stroke:none}
            .rl-tingle{fill:url(#rl-tingle);stroke:none}
            .rl-intact{fill:var(--rl-intact)}.rl-slowed{fill:url(#rl-slowed)}.rl-blocked{fill:url(#rl-blocked)}
            .rl-lost{fill:var(--rl-lost)}.rl-frame{fill:none;stroke:var(--rl-line);stroke-width:.8}
            .rl-axis{stroke:var(--rl-line);stroke-width:.8}.rl-zone{fill:var(--rl-zone)}
            .rl-trace{fill:none;stroke:var(--rl-ink);stroke-width:.9;stroke-linejoin:round}
            .rl-fired{stroke:var(--rl-loss);stroke-width:1.2}.rl-silent{stroke:var(--rl-line)}
            .rl-bone{fill:var(--rl-bone);stroke:var(--rl-line);stroke-width:1}.rl-disc{fill:var(--rl-disc);stroke:none}
            .rl-cord{fill:var(--rl-cord);stroke:var(--rl-edge);stroke-width:1}
            .rl-sac{fill:var(--rl-panel);stroke:var(--rl-line);stroke-width:1;stroke-dasharray:4 3}
            .rl-hole{fill:var(--rl-paper);stroke:var(--rl-line);stroke-width:1}
            .rl-root{fill:none;stroke:var(--rl-line);stroke-width:1.3;stroke-linecap:round;stroke-linejoin:round}
            .rl-met{fill:none;stroke:var(--rl-nerve);stroke-width:3.4;stroke-linecap:round;stroke-linejoin:round}
            .rl-knot{fill:var(--rl-line)}.rl-metknot{fill:var(--rl-nerve);stroke:var(--rl-ink);stroke-width:.8}
            .rl-mass{fill:var(--rl-hit);fill-opacity:.82;stroke:var(--rl-ink);stroke-width:1}
            .rl-lead{stroke:var(--rl-hit);stroke-width:1;fill:none}
            """;

    private Ink() {}

    /** Returns the style sheet that the pictures need. */
    static String style() {
        return ":root{color-scheme:light dark;" + LIGHT + "}\n@media (prefers-color-scheme:dark){:root{" + DARK
                + "}}\n@media print{:root{color-scheme:light;" + LIGHT
                + "}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}\n" + RULES;
    }

    /** Returns the pattern definitions that the pictures refer to. */
    static String patterns() {
        Markup defs = new Markup();
        defs.open("defs");
        stripes(defs, "rl-reduced", "--rl-skin", "--rl-less", 4.2, 1.4, 45);
        stripes(defs, "rl-slowed", "--rl-slowed", "--rl-paper", 5, 1.2, 45);
        stripes(defs, "rl-blocked", "--rl-blocked", "--rl-ink", 5, 1, -45);
        pattern(defs, "rl-pain", 5, 0);
        defs.empty("rect", "width", "5", "height", "5", "style", "fill:var(--rl-pain);fill-opacity:.55");
        defs.empty("path", "d", "M0 0L5 5M5 0L0 5", "style", "stroke:var(--rl-pain);stroke-width:.8;fill:none");
        defs.close();
        pattern(defs, "rl-tingle", 5, 20);
        defs.empty(
                "circle",
                "cx",
                "2.5",
                "cy",
                "2.5",
                "r",
                "1.7",
                "style",
                "fill:var(--rl-tingle);stroke:var(--rl-paper);stroke-width:.5");
        defs.close();
        return defs.close().finish();
    }

    private static void stripes(
            Markup defs, String id, String ground, String line, double pitch, double width, int degrees) {
        pattern(defs, id, pitch, degrees);
        String size = Numbers.coordinate(pitch);
        defs.empty("rect", "width", size, "height", size, "style", "fill:var(" + ground + ")");
        defs.empty("rect", "width", Numbers.coordinate(width), "height", size, "style", "fill:var(" + line + ")");
        defs.close();
    }

    private static void pattern(Markup defs, String id, double pitch, int degrees) {
        String size = Numbers.coordinate(pitch);
        defs.open(
                "pattern",
                "id",
                id,
                "width",
                size,
                "height",
                size,
                "patternUnits",
                "userSpaceOnUse",
                "patternTransform",
                "rotate(" + degrees + ")");
    }
}
