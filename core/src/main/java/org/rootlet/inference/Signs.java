package org.rootlet.inference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rootlet.evidence.DataTable;
import org.rootlet.exam.SignFinding;

/** All signs: those of an examination by the forward model, and those of {@code signs.csv}. */
public final class Signs {
    private final List<Extra> extra;

    private Signs(List<Extra> extra) {
        this.extra = List.copyOf(extra);
    }

    /**
     * A sign that the forward model does not give.
     *
     * @param name its name
     * @param nerves nerves under the finger; empty if it is no sign of a nerve
     * @param places their places there
     * @param muscles muscles that are looked at; empty if it is no sign of a muscle
     * @param sure how often it is read as it is, 0 to 1
     */
    public record Extra(String name, List<String> nerves, List<String> places, List<String> muscles, double sure) {
        public Extra {
            nerves = List.copyOf(nerves);
            places = List.copyOf(places);
            muscles = List.copyOf(muscles);
        }
    }

    /** Reads the table. */
    public static Signs load() {
        return new Signs(DataTable.beside(Signs.class, "signs.csv").rows().stream()
                .map(row -> new Extra(
                        row.required("name"),
                        list(row.text("nerve")),
                        list(row.text("places")),
                        list(row.text("muscles")),
                        row.number("sure")))
                .toList());
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";"));
    }

    /** Returns the signs that the forward model does not give. */
    public List<Extra> extra() {
        return extra;
    }

    /** Returns the names of all signs, those of the forward model first. */
    public List<String> names() {
        List<String> names = new ArrayList<>(SignFinding.NAMES);
        extra.forEach(sign -> names.add(sign.name()));
        return List.copyOf(names);
    }

    /** Returns how often a sign is read as it is; empty for signs of the forward model. */
    Optional<Double> sure(String name) {
        return extra.stream()
                .filter(sign -> sign.name().equals(name))
                .map(Extra::sure)
                .findFirst();
    }
}
