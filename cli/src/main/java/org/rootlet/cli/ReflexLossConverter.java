package org.rootlet.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rootlet.reflex.Limb;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads shares of lost fibers: {@code motor=0.2,ia=0.5}. */
final class ReflexLossConverter implements ITypeConverter<Limb.Loss> {
    private static final String MOTOR = "motor";
    private static final String IA = "ia";
    private static final List<String> KEYS = List.of(MOTOR, IA);

    @Override
    public Limb.Loss convert(String given) {
        Map<String, Double> shares = new HashMap<>();
        for (String part : given.split(",", -1)) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? part : part.substring(0, equals).strip();
            if (equals < 0 || !KEYS.contains(key)) {
                throw new TypeConversionException("'%s' is nothing that can be lost; allowed are %s, each with =SHARE"
                        .formatted(part, String.join(", ", KEYS)));
            }
            double share = NumberConverters.real(part.substring(equals + 1).strip());
            if (!(share >= 0 && share <= 1)) {
                throw new TypeConversionException(
                        "%s is %s; allowed is 0 to 1".formatted(key, NumberList.plain(share)));
            }
            if (shares.put(key, share) != null) {
                throw new TypeConversionException("'%s' has %s twice".formatted(given, key));
            }
        }
        return new Limb.Loss(shares.getOrDefault(MOTOR, 0.0), shares.getOrDefault(IA, 0.0));
    }
}
