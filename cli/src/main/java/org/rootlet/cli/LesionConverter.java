package org.rootlet.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a lesion: {@code internodes=10,myelin=0.1,sodium=1}. */
final class LesionConverter implements ITypeConverter<FiberLesion> {
    private static final String INTERNODES = "internodes";
    private static final String LENGTH = "length";
    private static final String MYELIN = "myelin";
    private static final String SODIUM = "sodium";
    private static final String CUT = "cut";
    private static final List<String> KEYS = List.of(INTERNODES, LENGTH, MYELIN, SODIUM, CUT);
    private static final double LONGEST_MM = 200;
    private static final int MOST_INTERNODES = 1000;

    @Override
    public FiberLesion convert(String given) {
        Map<String, String> parts = parts(given);
        if (parts.containsKey(INTERNODES) == parts.containsKey(LENGTH)) {
            throw new TypeConversionException(
                    "'%s' is no lesion; it has either internodes or length (mm) in it".formatted(given));
        }
        OptionalInt internodes = OptionalInt.empty();
        OptionalDouble lengthMm = OptionalDouble.empty();
        String counted = parts.get(INTERNODES);
        if (counted != null) {
            internodes = OptionalInt.of(NumberConverters.count(counted));
            require(
                    internodes.getAsInt() >= 0 && internodes.getAsInt() <= MOST_INTERNODES,
                    INTERNODES,
                    counted,
                    "0 to 1000");
        } else {
            String measured = parts.getOrDefault(LENGTH, "");
            lengthMm = OptionalDouble.of(NumberConverters.real(measured));
            require(
                    lengthMm.getAsDouble() >= 0 && lengthMm.getAsDouble() <= LONGEST_MM,
                    LENGTH,
                    measured,
                    "0 to 200 mm");
        }
        double myelin = NumberConverters.real(parts.getOrDefault(MYELIN, "1"));
        require(myelin > 0 && myelin <= 1, MYELIN, parts.getOrDefault(MYELIN, ""), "above 0 to 1");
        double sodium = NumberConverters.real(parts.getOrDefault(SODIUM, "1"));
        require(sodium >= 0 && sodium <= 1, SODIUM, parts.getOrDefault(SODIUM, ""), "0 to 1");
        return new FiberLesion(internodes, lengthMm, myelin, sodium, parts.containsKey(CUT));
    }

    private static Map<String, String> parts(String given) {
        Map<String, String> parts = new HashMap<>();
        for (String part : given.split(",", -1)) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? part : part.substring(0, equals);
            if (!KEYS.contains(key)) {
                throw new TypeConversionException(
                        "'%s' is nothing a lesion has; allowed are %s".formatted(key, String.join(", ", KEYS)));
            }
            if ((equals < 0) != key.equals(CUT)) {
                throw new TypeConversionException(
                        "'%s' is no part of a lesion; cut stands alone, the others are KEY=VALUE".formatted(part));
            }
            if (parts.put(key, part.substring(equals + 1)) != null) {
                throw new TypeConversionException("'%s' has %s twice".formatted(given, key));
            }
        }
        return parts;
    }

    private static void require(boolean fits, String key, String value, String allowed) {
        if (!fits) {
            throw new TypeConversionException("%s is %s; allowed is %s".formatted(key, value, allowed));
        }
    }
}
