package org.rootlet.cli;

import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the numbers of a command line and says in plain words what is wrong with one. */
final class NumberConverters {
    private NumberConverters() {}

    static void register(CommandLine commandLine) {
        commandLine
                .registerConverter(int.class, NumberConverters::count)
                .registerConverter(long.class, given -> whole(given, Long::valueOf))
                .registerConverter(double.class, NumberConverters::real)
                .registerConverter(Double.class, NumberConverters::real);
    }

    /** Reads a whole number. */
    static Integer count(String given) {
        return whole(given, Integer::valueOf);
    }

    private static <T> T whole(String given, Function<String, T> reading) {
        try {
            return reading.apply(given);
        } catch (NumberFormatException e) {
            String reason = given.matches("[+-]?\\d+") ? "is too large" : "is no whole number";
            throw new TypeConversionException("'%s' %s".formatted(given, reason));
        }
    }

    /** A decimal number alone: Java would also read 10f, 0x1p3 and NaN. */
    static Double real(String given) {
        if (!given.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?")) {
            throw new TypeConversionException("'%s' is no number".formatted(given));
        }
        double value = Double.parseDouble(given);
        if (!Double.isFinite(value)) {
            throw new TypeConversionException("'%s' is too large".formatted(given));
        }
        return value;
    }
}
