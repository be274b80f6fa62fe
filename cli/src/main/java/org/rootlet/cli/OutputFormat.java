package org.rootlet.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** How results are written. */
enum OutputFormat {
    /** For people. */
    TEXT,
    /** For programs: UTF-8, keys in a fixed order. */
    JSON;

    /** Reads the value of {@code --format}. */
    static OutputFormat of(String given) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equalsIgnoreCase(given))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'%s' is no format; allowed are %s"
                        .formatted(
                                given,
                                Arrays.stream(values())
                                        .map(OutputFormat::toString)
                                        .collect(Collectors.joining(", ")))));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
