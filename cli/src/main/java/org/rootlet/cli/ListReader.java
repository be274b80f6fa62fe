package org.rootlet.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.TypeConversionException;

/** Reads lists of numbers and ranges: {@code 5.7,7.3,10:16:1}. The end of a range belongs to it if a step meets it. */
final class ListReader {
    /** Most combinations of a sweep, and so most values of a list. */
    static final int MOST = 100_000;

    private ListReader() {}

    /**
     * Reads a list.
     *
     * @param given the text
     * @param number reads one number
     */
    static <T extends Number> List<T> read(String given, Function<String, T> number) {
        List<T> values = new ArrayList<>();
        for (String item : given.split(",", -1)) {
            String[] parts = item.split(":", -1);
            if (parts.length == 1) {
                values.add(number.apply(item));
            } else {
                addRange(values, item, parts, number);
            }
            if (values.size() > MOST) {
                throw tooMany(given);
            }
        }
        return List.copyOf(values);
    }

    private static <T extends Number> void addRange(
            List<T> values, String item, String[] parts, Function<String, T> number) {
        if (parts.length != 3) {
            throw noRange(item);
        }
        // Decimal arithmetic: ten steps of 0.1 are 1.
        BigDecimal from = decimal(number.apply(parts[0]));
        BigDecimal to = decimal(number.apply(parts[1]));
        BigDecimal step = decimal(number.apply(parts[2]));
        if (step.signum() <= 0 || to.compareTo(from) < 0) {
            throw noRange(item);
        }
        BigDecimal steps = to.subtract(from).divideToIntegralValue(step);
        if (steps.compareTo(BigDecimal.valueOf(MOST)) >= 0) {
            throw tooMany(item);
        }
        for (int i = 0; i <= steps.intValueExact(); i++) {
            BigDecimal value = from.add(step.multiply(BigDecimal.valueOf(i))).stripTrailingZeros();
            values.add(number.apply(value.scale() <= 0 ? value.toBigInteger().toString() : value.toString()));
        }
    }

    private static BigDecimal decimal(Number value) {
        return new BigDecimal(value.toString());
    }

    private static TypeConversionException noRange(String item) {
        return new TypeConversionException(
                "'%s' is no range; a range is FROM:TO:STEP with TO not below FROM and STEP above 0".formatted(item));
    }

    private static TypeConversionException tooMany(String given) {
        String shown = given.length() > 60 ? given.substring(0, 60) + "..." : given;
        return new TypeConversionException("'%s' has more than %d values".formatted(shown, MOST));
    }
}
