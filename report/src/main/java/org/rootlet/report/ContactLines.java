package org.rootlet.report;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.simulation.Contact;

/** What a lesion meets, with structures that carry the same load told together. */
final class ContactLines {
    private ContactLines() {}

    /** Returns one line for each load and place, in the order of the contacts. */
    static List<String> of(List<Contact> contacts) {
        Map<Load, Map<Side, Set<Root>>> gathered = new LinkedHashMap<>();
        for (Contact contact : contacts) {
            gathered.computeIfAbsent(Load.of(contact), load -> new LinkedHashMap<>())
                    .computeIfAbsent(contact.side(), side -> EnumSet.noneOf(Root.class))
                    .add(contact.root());
        }
        return gathered.entrySet().stream()
                .flatMap(entry -> lines(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private static List<String> lines(Load load, Map<Side, Set<Root>> roots) {
        boolean alike = Set.copyOf(roots.values()).size() == 1;
        if (alike) {
            return List.of(line(load, roots.keySet(), roots.values().iterator().next()));
        }
        return roots.entrySet().stream()
                .map(entry -> line(load, Set.of(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static String line(Load load, Set<Side> sides, Set<Root> roots) {
        String structure = load.named()
                ? load.place()
                : Sides.roots(roots) + (roots.size() > 1 ? " roots" : " root") + load.place();
        return "%s, %s: %s mmHg over %s mm".formatted(structure, Sides.label(sides), load.pressure(), load.length());
    }

    /** A load as it is written; {@code named} where the place holds the whole name of the structure. */
    private record Load(boolean named, String place, String pressure, String length) {
        static Load of(Contact contact) {
            String prefix = contact.root().name() + " root";
            boolean root = contact.structure().startsWith(prefix);
            return new Load(
                    !root,
                    root ? contact.structure().substring(prefix.length()) : contact.structure(),
                    Numbers.decimal(contact.pressureMmHg(), 0),
                    Numbers.decimal(contact.lengthMm(), 1));
        }
    }
}
