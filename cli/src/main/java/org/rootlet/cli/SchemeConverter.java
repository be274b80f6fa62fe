package org.rootlet.cli;

import java.util.Locale;
import org.rootlet.fiber.Scheme;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a scheme by its name on the command line. */
final class SchemeConverter implements ITypeConverter<Scheme> {
    /** Another name of backward Euler, by which NEURON steps unless told otherwise. */
    private static final String AS_NEURON = "neuron";

    @Override
    public Scheme convert(String name) {
        if (name.equals(AS_NEURON)) {
            return Scheme.BACKWARD_EULER;
        }
        for (Scheme scheme : Scheme.values()) {
            if (label(scheme).equals(name)) {
                return scheme;
            }
        }
        throw new TypeConversionException(
                "'%s' is no scheme; allowed are crank-nicolson and backward-euler (or neuron, which is the same), and exponential"
                        .formatted(name));
    }

    /** Returns the name of a scheme on the command line. */
    static String label(Scheme scheme) {
        return scheme.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
