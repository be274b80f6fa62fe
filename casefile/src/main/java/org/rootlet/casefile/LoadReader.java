package org.rootlet.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rootlet.lesion.Cause;
import org.rootlet.lesion.ImagedSize;
import org.rootlet.lesion.Place;
import org.rootlet.lesion.Zone;

/** Reads how hard a lesion of a case file loads the nerve, and until when: pressure, severity or size, stretch, relief. */
final class LoadReader {
    private static final List<String> SEVERITIES = Arrays.stream(CaseDefaults.Severity.values())
            .map(CaseDefaults.Severity::label)
            .toList();

    private final CaseVocabulary vocabulary;
    private final CaseDefaults defaults;

    LoadReader(CaseVocabulary vocabulary, CaseDefaults defaults) {
        this.vocabulary = vocabulary;
        this.defaults = defaults;
    }

    /**
     * What a lesion gives.
     *
     * @param place its place, with what imaging measured there
     * @param pressureMmHg pressure at rest, mmHg
     * @param strainPercent lasting stretch, percent
     * @param relievedOnDay days from onset to relief; empty if there is none
     */
    record Given(Place place, double pressureMmHg, double strainPercent, OptionalDouble relievedOnDay) {}

    Given read(String what, Fields fields, Cause cause, Place place) {
        OptionalDouble relieved = relievedOnDay(what, fields, cause);
        double strain = strainPercent(what, fields, cause);
        List<String> pressing = pressingKeys(cause, place);
        for (String key : allPressingKeys()) {
            if (fields.has(key) && !pressing.contains(key)) {
                throw stray(what, fields, key, cause, pressing);
            }
        }
        if (pressing.isEmpty()) {
            return new Given(place, 0, strain, relieved);
        }
        String key = fields.exactlyOneOf(pressing.toArray(String[]::new));
        if (key.equals(LesionReader.SEVERITY)) {
            CaseDefaults.Severity severity =
                    LesionReader.constant(CaseDefaults.Severity.class, fields.choice(key, SEVERITIES));
            return new Given(place, defaults.pressureMmHg(severity), strain, relieved);
        }
        if (place instanceof Place.Spinal spinal && !key.equals(NumberKey.PRESSURE.key())) {
            ImagedSize size = size(fields, key);
            Place measured = new Place.Spinal(spinal.level(), spinal.zone(), Optional.of(size));
            return new Given(measured, defaults.pressureMmHg(size, spinal.zone()), strain, relieved);
        }
        return new Given(place, fields.number(NumberKey.PRESSURE), strain, relieved);
    }

    /** Returns the keys of which one says how hard a lesion presses; none where it does not press. */
    private List<String> pressingKeys(Cause cause, Place place) {
        List<String> keys = new ArrayList<>();
        if (cause != Cause.STRETCH) {
            keys.add(NumberKey.PRESSURE.key());
            keys.add(LesionReader.SEVERITY);
            for (ImagedSize.Kind kind : ImagedSize.Kind.values()) {
                if (place instanceof Place.Spinal(String level, Zone zone, Optional<ImagedSize> _)
                        && vocabulary.discs().contains(level)
                        && kind.fits(cause, zone)) {
                    keys.add(NumberKey.of(kind).key());
                }
            }
        }
        return keys;
    }

    private static List<String> allPressingKeys() {
        return Stream.concat(
                        Stream.of(NumberKey.PRESSURE.key(), LesionReader.SEVERITY),
                        Arrays.stream(ImagedSize.Kind.values())
                                .map(kind -> NumberKey.of(kind).key()))
                .toList();
    }

    private static RuntimeException stray(String what, Fields fields, String key, Cause cause, List<String> pressing) {
        if (pressing.isEmpty()) {
            return fields.at(key)
                    .fault(
                            "%s is caused by %s and has '%s'; it is given by %s alone, and a fracture that presses as well "
                                            .formatted(what, cause.label(), key, NumberKey.STRAIN.key())
                                    + "is trauma");
        }
        String company = Arrays.stream(ImagedSize.Kind.values())
                .filter(kind -> NumberKey.of(kind).key().equals(key))
                .map(ImagedSize.Kind::company)
                .findFirst()
                .orElse("");
        return fields.at(key)
                .fault("%s has '%s', which goes with a %s at a disc; how hard this %s presses is given by %s"
                        .formatted(what, key, company, cause.label(), String.join(" or ", pressing)));
    }

    private static ImagedSize size(Fields fields, String key) {
        ImagedSize.Kind kind = Arrays.stream(ImagedSize.Kind.values())
                .filter(each -> NumberKey.of(each).key().equals(key))
                .findFirst()
                .orElseThrow();
        return new ImagedSize(kind, fields.number(NumberKey.of(kind)));
    }

    private static double strainPercent(String what, Fields fields, Cause cause) {
        String key = NumberKey.STRAIN.key();
        if (fields.has(key) && !cause.stretches()) {
            throw fields.at(key)
                    .fault("%s is caused by %s and has '%s'; causes that stretch a nerve are %s"
                            .formatted(what, cause.label(), key, causes(Cause::stretches)));
        }
        return cause == Cause.STRETCH
                ? fields.number(NumberKey.STRAIN)
                : fields.optionalNumber(NumberKey.STRAIN).orElse(0.0);
    }

    private static OptionalDouble relievedOnDay(String what, Fields fields, Cause cause) {
        String key = NumberKey.DECOMPRESSED.key();
        if (!fields.has(key)) {
            return OptionalDouble.empty();
        }
        if (!cause.canBeRelieved()) {
            throw fields.at(key)
                    .fault(
                            "%s is caused by %s and has '%s', but there is nothing to decompress; causes that can be are %s"
                                    .formatted(what, cause.label(), key, causes(Cause::canBeRelieved)));
        }
        return OptionalDouble.of(fields.number(NumberKey.DECOMPRESSED));
    }

    private static String causes(Predicate<Cause> which) {
        return String.join(
                ", ",
                Arrays.stream(Cause.values()).filter(which).map(Cause::label).toList());
    }
}
