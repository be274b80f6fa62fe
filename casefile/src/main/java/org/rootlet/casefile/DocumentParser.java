package org.rootlet.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rootlet.evidence.InputException;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * YAML text to {@link DocumentNode}s. JSON is read by the same parser, being a part of YAML 1.2. Anchors, aliases, tags
 * and several documents in one file are refused: a case file needs none of them, and they are how YAML bites.
 */
final class DocumentParser {
    private static final int DEEPEST = 16;
    private static final int MOST_NODES = 20_000;
    private static final YAMLFactory YAML = new YAMLFactory();

    private final String file;
    private final YAMLParser tokens;
    private int nodes;

    private DocumentParser(String file, YAMLParser tokens) {
        this.file = file;
        this.tokens = tokens;
    }

    /**
     * Parses one document.
     *
     * @param file name for messages
     * @param text the whole file
     * @throws InputException if the text is no single YAML document
     */
    static DocumentNode parse(String file, String text) {
        Location start = new Location(file, 1, 1);
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), text)) {
            if (!(parser instanceof YAMLParser tokens)) {
                throw new IllegalStateException("The YAML factory gave " + parser.getClass());
            }
            return new DocumentParser(file, tokens).document(start);
        } catch (JacksonException e) {
            throw unreadable(start, e);
        }
    }

    private static InputException unreadable(Location start, JacksonException e) {
        String problem = e.getOriginalMessage();
        Location where = start;
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            problem = marked.getProblem();
            where = marked.getProblemMark()
                    .map(mark -> new Location(start.file(), mark.getLine() + 1, mark.getColumn() + 1))
                    .orElse(start);
        } else if (e.getLocation() != null) {
            where = new Location(
                    start.file(),
                    Math.max(1, e.getLocation().getLineNr()),
                    Math.max(1, e.getLocation().getColumnNr()));
        }
        String reason = problem == null || problem.isBlank() ? "no reason given" : Excerpt.of(problem);
        return where.fault("this is not readable YAML or JSON (" + reason + ")", e);
    }

    private DocumentNode document(Location start) {
        JsonToken first = tokens.nextToken();
        if (first == null) {
            throw start.fault("the file is empty; a case file begins with 'rootlet: " + CaseReader.VERSION + "'");
        }
        DocumentNode document = node(first, 0);
        if (tokens.nextToken() != null) {
            throw here().fault("a second document begins here; a case file holds one");
        }
        return document;
    }

    private DocumentNode node(@Nullable JsonToken token, int depth) {
        Location where = here();
        refuseYamlMagic(where);
        if (depth > DEEPEST) {
            throw where.fault("lists and mappings are nested deeper than " + DEEPEST + " levels");
        }
        if (++nodes > MOST_NODES) {
            throw where.fault("the file has more than " + MOST_NODES + " values");
        }
        if (token == null) {
            throw where.fault("a value is missing");
        }
        return switch (token) {
            case START_OBJECT -> mapping(where, depth);
            case START_ARRAY -> sequence(where, depth);
            case VALUE_STRING -> scalar(where, DocumentNode.Scalar.Type.TEXT);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(where, DocumentNode.Scalar.Type.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> scalar(where, DocumentNode.Scalar.Type.BOOLEAN);
            case VALUE_NULL -> scalar(where, DocumentNode.Scalar.Type.NOTHING);
            default -> throw where.fault("a value is missing");
        };
    }

    private DocumentNode mapping(Location where, int depth) {
        Map<String, DocumentNode.Entry> entries = new LinkedHashMap<>();
        for (JsonToken token = tokens.nextToken(); token != JsonToken.END_OBJECT; token = tokens.nextToken()) {
            Location keyLocation = here();
            refuseYamlMagic(keyLocation);
            String key = tokens.currentName();
            if (token != JsonToken.PROPERTY_NAME || key == null) {
                throw keyLocation.fault("a key is missing");
            }
            DocumentNode.Entry earlier = entries.get(key);
            if (earlier != null) {
                throw keyLocation.fault("the key '%s' stands here a second time; it was given on line %d"
                        .formatted(Excerpt.of(key), earlier.key().line()));
            }
            entries.put(key, new DocumentNode.Entry(keyLocation, node(tokens.nextToken(), depth + 1)));
        }
        return new DocumentNode.Mapping(where, entries);
    }

    private DocumentNode sequence(Location where, int depth) {
        List<DocumentNode> items = new ArrayList<>();
        for (JsonToken token = tokens.nextToken(); token != JsonToken.END_ARRAY; token = tokens.nextToken()) {
            items.add(node(token, depth + 1));
        }
        return new DocumentNode.Sequence(where, items);
    }

    private DocumentNode scalar(Location where, DocumentNode.Scalar.Type type) {
        String text = tokens.getString();
        text.codePoints().filter(DocumentParser::unprintable).findFirst().ifPresent(codePoint -> {
            throw where.fault(
                    "the character U+%04X stands in this text; a case file is plain text".formatted(codePoint));
        });
        return new DocumentNode.Scalar(where, type, text);
    }

    private static boolean unprintable(int codePoint) {
        boolean whitespace = codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
        return (Character.isISOControl(codePoint) && !whitespace)
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    private void refuseYamlMagic(Location where) {
        if (tokens.isCurrentAlias() || tokens.getObjectId() != null) {
            throw where.fault("YAML anchors (&) and aliases (*) are not allowed in a case file");
        }
        if (tokens.getTypeId() != null) {
            throw where.fault("YAML tags (!) are not allowed in a case file");
        }
    }

    private Location here() {
        TokenStreamLocation at = tokens.currentTokenLocation();
        return new Location(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
