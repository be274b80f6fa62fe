package org.rootlet.cli;

import java.util.Locale;
import org.rootlet.fiber.Scheme;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a scheme by its name on the command line. */
final class SchemeConverter implements ITypeConverter<Scheme> {
    @Override
    public Scheme convert(String name) {
        for (Scheme scheme : Scheme.values()) {
            if (label(scheme).equals(name)) {
                return scheme;
            }
        }
        throw new TypeConversionException(
                "'%s' is no scheme; allowed are crank-nicolson and backward-euler".formatted(name));
    }

    static String label(Scheme scheme) {
        return scheme.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
