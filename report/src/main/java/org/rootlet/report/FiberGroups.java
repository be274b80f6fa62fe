package org.rootlet.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.simulation.Contact;
import org.rootlet.simulation.FiberCount;
import org.rootlet.simulation.Simulation;

/** The fiber counts of a run by root: roots that are harmed, and roots that are met and whole. */
final class FiberGroups {
    private final List<Group> harmed = new ArrayList<>();
    private final List<String> whole = new ArrayList<>();

    FiberGroups(Simulation simulation) {
        Map<Place, List<FiberCount>> places = new LinkedHashMap<>();
        for (FiberCount count : simulation.fibers()) {
            places.computeIfAbsent(Place.of(count), place -> new ArrayList<>()).add(count);
        }
        Map<String, Map<Side, Set<Root>>> intact = new LinkedHashMap<>();
        places.forEach((place, counts) -> {
            if (counts.stream().allMatch(count -> count.intact() == count.total())) {
                intact.computeIfAbsent(pressure(place, simulation.contacts()), load -> new LinkedHashMap<>())
                        .computeIfAbsent(place.side(), side -> new TreeSet<>())
                        .add(place.root());
            } else {
                add(place, counts);
            }
        });
        intact.forEach(this::tell);
    }

    /** Returns the roots in which not every fiber is intact; sides with the same counts are one group. */
    List<Group> harmed() {
        return List.copyOf(harmed);
    }

    /** Returns the rest in words: {@code S2 to S5, left: all intact at 15 mmHg}. */
    List<String> whole() {
        return List.copyOf(whole);
    }

    private void add(Place place, List<FiberCount> counts) {
        for (int i = 0; i < harmed.size(); i++) {
            Group other = harmed.get(i);
            if (other.root() == place.root()
                    && !other.sides().contains(place.side())
                    && alike(other.counts(), counts)) {
                Set<Side> sides = new LinkedHashSet<>(other.sides());
                sides.add(place.side());
                harmed.set(i, new Group(other.root(), sides, other.counts()));
                return;
            }
        }
        harmed.add(new Group(place.root(), Set.of(place.side()), counts));
    }

    private static boolean alike(List<FiberCount> a, List<FiberCount> b) {
        return a.stream()
                .map(FiberGroups::parts)
                .toList()
                .equals(b.stream().map(FiberGroups::parts).toList());
    }

    private static List<Object> parts(FiberCount count) {
        return List.of(
                count.fiberClass(), count.total(), count.intact(), count.slowed(), count.blocked(), count.lost());
    }

    private static String pressure(Place place, List<Contact> contacts) {
        return contacts.stream()
                .filter(contact -> contact.structure().equals(place.structure()) && contact.side() == place.side())
                .map(contact -> " at " + Numbers.decimal(contact.pressureMmHg(), 0) + " mmHg")
                .findFirst()
                .orElse("");
    }

    private void tell(String load, Map<Side, Set<Root>> roots) {
        if (Set.copyOf(roots.values()).size() == 1) {
            whole.add(sentence(roots.values().iterator().next(), roots.keySet(), load));
        } else {
            roots.forEach((side, same) -> whole.add(sentence(same, Set.of(side), load)));
        }
    }

    private static String sentence(Set<Root> roots, Set<Side> sides, String load) {
        return "%s, %s: all intact%s".formatted(Sides.roots(roots), Sides.label(sides), load);
    }

    /**
     * One root where a lesion meets it.
     *
     * @param root the root
     * @param sides side or sides with these counts
     * @param counts one for each class of fiber
     */
    record Group(Root root, Set<Side> sides, List<FiberCount> counts) {
        Group {
            counts = List.copyOf(counts);
        }
    }

    private record Place(Root root, Side side, String structure) {
        static Place of(FiberCount count) {
            return new Place(count.root(), count.side(), count.structure());
        }
    }
}
