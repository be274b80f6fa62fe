package org.rootlet.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rootlet.anatomy.Root;
import org.rootlet.lesion.Cause;
import org.rootlet.lesion.Lesion;
import org.rootlet.lesion.LesionSide;
import org.rootlet.lesion.Onset;
import org.rootlet.lesion.Place;
import org.rootlet.lesion.Zone;

/** Reads one lesion of a case file. */
final class LesionReader {
    private static final List<String> CAUSES =
            Arrays.stream(Cause.values()).map(Cause::label).toList();
    private static final List<String> ONSETS =
            Arrays.stream(Onset.values()).map(Onset::label).toList();
    private static final List<String> SIDES =
            Arrays.stream(LesionSide.values()).map(LesionSide::label).toList();
    private static final List<String> ROOTS =
            Arrays.stream(Root.values()).map(Root::name).toList();
    private static final List<String> ZONES =
            Arrays.stream(Zone.values()).map(Zone::label).toList();
    /** The zones beside the foramen are defined at discs; a level named after a sacral foramen is that foramen. */
    private static final List<String> SACRAL_ZONES = List.of(Zone.FORAMINAL.label());

    static final String SEVERITY = "severity";

    private final CaseVocabulary vocabulary;
    private final CaseDefaults defaults;
    private final LoadReader loads;

    LesionReader(CaseVocabulary vocabulary, CaseDefaults defaults) {
        this.vocabulary = vocabulary;
        this.defaults = defaults;
        this.loads = new LoadReader(vocabulary, defaults);
    }

    Lesion read(String what, DocumentNode node) {
        Fields fields = Fields.of(
                what,
                node,
                "cause",
                "level",
                "zone",
                "ganglion",
                "nerve",
                "at",
                "side",
                NumberKey.PRESSURE.key(),
                SEVERITY,
                NumberKey.SIZE.key(),
                NumberKey.SAC_AREA.key(),
                NumberKey.RECESS_DEPTH.key(),
                NumberKey.FORAMEN_WIDTH.key(),
                NumberKey.STRAIN.key(),
                "onset",
                NumberKey.DAYS_SINCE_ONSET.key(),
                NumberKey.INFLAMMATION.key(),
                NumberKey.DECOMPRESSED.key());
        Cause cause = constant(Cause.class, fields.choice("cause", CAUSES));
        Place unmeasured = place(what, fields, cause);
        LesionSide side = side(what, fields, unmeasured);
        LoadReader.Given load = loads.read(what, fields, cause, unmeasured);
        Onset onset = constant(Onset.class, fields.choice("onset", ONSETS));
        double days = fields.number(NumberKey.DAYS_SINCE_ONSET);
        double inflammation =
                fields.optionalNumber(NumberKey.INFLAMMATION).orElseGet(() -> defaults.inflammation(cause, days));
        return new Lesion(
                cause,
                load.place(),
                side,
                load.pressureMmHg(),
                load.strainPercent(),
                onset,
                days,
                inflammation,
                load.relievedOnDay());
    }

    private Place place(String what, Fields fields, Cause cause) {
        String key = fields.exactlyOneOf("level", "ganglion", "nerve");
        List<String> allowed = placeKeys(cause);
        if (!allowed.contains(key)) {
            throw fields.at(key)
                    .fault("%s is caused by %s and has '%s'; its place is given by %s"
                            .formatted(what, cause.label(), key, String.join(" or ", allowed)));
        }
        refuseStray(what, fields, "zone", "level", key);
        refuseStray(what, fields, "at", "nerve", key);
        return switch (key) {
            case "level" -> spinal(fields);
            case "ganglion" -> new Place.Ganglion(Root.valueOf(fields.choice("ganglion", ROOTS)));
            default -> nerve(fields);
        };
    }

    private static List<String> placeKeys(Cause cause) {
        return switch (cause) {
            case DISC_HERNIATION, STENOSIS, EPIDURAL_MASS -> List.of("level");
            case ZOSTER -> List.of("ganglion");
            case ENTRAPMENT -> List.of("nerve");
            case TRAUMA, STRETCH, CYST, TUMOR, SCHWANNOMA -> List.of("level", "ganglion", "nerve");
        };
    }

    private static void refuseStray(String what, Fields fields, String key, String companion, String given) {
        if (fields.has(key) && !given.equals(companion)) {
            throw fields.at(key)
                    .fault("%s has '%s', which goes with '%s' and contradicts '%s'"
                            .formatted(what, key, companion, given));
        }
    }

    private Place spinal(Fields fields) {
        String level = fields.choice("level", vocabulary.levels());
        String zone = fields.choice("zone", ZONES);
        List<String> allowed = vocabulary.discs().contains(level) ? ZONES : SACRAL_ZONES;
        if (!allowed.contains(zone)) {
            throw fields.at("zone")
                    .fault("level %s has no zone '%s'; allowed there: %s"
                            .formatted(level, zone, String.join(", ", allowed)));
        }
        return new Place.Spinal(level, constant(Zone.class, zone));
    }

    private Place nerve(Fields fields) {
        String nerve =
                fields.choice("nerve", List.copyOf(vocabulary.nervePlaces().keySet()));
        List<String> places = vocabulary.nervePlaces().getOrDefault(nerve, List.of());
        return new Place.Nerve(nerve, fields.choice("at", places));
    }

    private static LesionSide side(String what, Fields fields, Place place) {
        boolean central = place instanceof Place.Spinal spinal && spinal.zone() == Zone.CENTRAL;
        if (central && !fields.has("side")) {
            return LesionSide.BOTH;
        }
        if (!fields.has("side")) {
            throw fields.location()
                    .fault("%s has no 'side', which is required unless the zone is central; allowed are %s"
                            .formatted(what, String.join(", ", SIDES)));
        }
        return constant(LesionSide.class, fields.choice("side", SIDES));
    }

    static <E extends Enum<E>> E constant(Class<E> type, String label) {
        return Enum.valueOf(type, label.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
