package org.rootlet.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.rootlet.evidence.InputException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A picture whose colors and fonts stand at each element, in the light scheme, for renderers that know neither style sheets nor
 * variables. It reads the part of CSS that {@link Ink} uses: {@code :root} variables, and rules for an element name or a
 * class, also inside an element; rules inside an at-rule (dark scheme, print) are passed over.
 */
final class FlatStyle {
    private static final String FONT = "SansSerif";
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern VARIABLE = Pattern.compile("var\\((--[\\w-]+)\\)");
    private static final Pattern PRESENTATION =
            Pattern.compile("fill|fill-opacity|stroke|stroke-[a-z]+|opacity|font-[a-z]+|text-anchor");

    private final Map<String, String> variables = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    private record Rule(List<String> path, Map<String, String> declarations) {
        int weight() {
            return path.stream().mapToInt(part -> part.startsWith(".") ? 10 : 1).sum();
        }

        boolean matches(Element element) {
            if (!matches(element, path.getLast())) {
                return false;
            }
            int part = path.size() - 2;
            Node above = element.getParentNode();
            while (part >= 0 && above instanceof Element ancestor) {
                part -= matches(ancestor, path.get(part)) ? 1 : 0;
                above = above.getParentNode();
            }
            return part < 0;
        }

        private static boolean matches(Element element, String part) {
            return part.startsWith(".")
                    ? List.of(element.getAttribute("class").split(" ")).contains(part.substring(1))
                    : element.getTagName().equals(part);
        }
    }

    private FlatStyle() {}

    /** Returns the same picture with every style at its element. */
    static String of(String svg) {
        Document document = parse(svg);
        FlatStyle style = new FlatStyle();
        NodeList sheets = document.getElementsByTagName("style");
        while (sheets.getLength() > 0) {
            Node sheet = sheets.item(0);
            style.read(sheet.getTextContent());
            sheet.getParentNode().removeChild(sheet);
        }
        style.rules.sort(Comparator.comparingInt(Rule::weight));
        style.apply(document.getDocumentElement());
        return write(document);
    }

    private void read(String sheet) {
        Matcher matcher = RULE.matcher(withoutAtRules(sheet));
        while (matcher.find()) {
            Map<String, String> declarations = declarations(matcher.group(2));
            for (String selector : matcher.group(1).strip().split(",")) {
                if (selector.strip().equals(":root")) {
                    variables.putAll(declarations);
                } else {
                    rules.add(new Rule(List.of(selector.strip().split("\\s+")), declarations));
                }
            }
        }
    }

    private static String withoutAtRules(String sheet) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < sheet.length()) {
            if (sheet.charAt(at) != '@') {
                rest.append(sheet.charAt(at++));
                continue;
            }
            int depth = 0;
            do {
                depth += sheet.charAt(at) == '{' ? 1 : sheet.charAt(at) == '}' ? -1 : 0;
                at++;
            } while (at < sheet.length() && (depth > 0 || sheet.charAt(at - 1) != '}'));
        }
        return rest.toString();
    }

    private static Map<String, String> declarations(String text) {
        Map<String, String> declarations = new LinkedHashMap<>();
        for (String declaration : text.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                declarations.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        }
        return declarations;
    }

    private void apply(Element element) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Rule rule : rules) {
            if (rule.matches(element)) {
                all.putAll(rule.declarations());
            }
        }
        all.putAll(declarations(element.getAttribute("style")));
        element.removeAttribute("style");
        all.forEach((name, value) -> {
            if (name.equals("font-family")) {
                element.setAttribute(name, FONT);
            } else if (name.equals("font-weight")) {
                element.setAttribute(name, value.equals("600") ? "bold" : value);
            } else if (PRESENTATION.matcher(name).matches()) {
                element.setAttribute(name, resolve(value));
            }
        });
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                apply(inner);
            }
        }
        element.removeAttribute("class");
    }

    private String resolve(String value) {
        return VARIABLE.matcher(value)
                .replaceAll(match -> Matcher.quoteReplacement(variables.getOrDefault(match.group(1), "none")));
    }

    private static Document parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(svg)));
        } catch (SAXException e) {
            throw new InputException("The picture is not well-formed SVG: " + e.getMessage(), e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String write(Document document) {
        try {
            var transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            return out.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
