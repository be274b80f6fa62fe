package org.rootlet.patient;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.rootlet.evidence.InputException;

/** The people that a sample is drawn from. */
public enum Population {
    /** Adults at large: few have a lesion. */
    GENERAL,
    /** Those who come to a spine clinic with a complaint in one leg: most have a lesion. */
    SPINE_CLINIC;

    /** Returns the name used on the command line, such as {@code spine-clinic}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns all labels. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Population::label).toList();
    }

    /**
     * Returns the population of a label.
     *
     * @throws InputException if there is none of that label
     */
    public static Population of(String label) {
        return Arrays.stream(values())
                .filter(population -> population.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new InputException(
                        "There is no population '%s'; allowed are %s.".formatted(label, String.join(", ", labels()))));
    }
}
