package org.rootlet.inference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rootlet.evidence.DataTable;

/** Parts of the leg in which people say that it hurts or tingles: skin regions grouped, {@code zones.csv}. */
public final class Zones {
    private final Map<String, List<String>> regions = new LinkedHashMap<>();
    private final Map<String, String> zones = new LinkedHashMap<>();

    private Zones() {}

    static Zones load() {
        Zones zones = new Zones();
        for (DataTable.Row row : DataTable.beside(Zones.class, "zones.csv").rows()) {
            String zone = row.required("zone");
            List<String> regions = List.of(row.required("regions").split(";"));
            zones.regions.put(zone, regions);
            regions.forEach(region -> zones.zones.put(region, zone));
        }
        return zones;
    }

    /** Returns all zones, from the hip down. */
    public List<String> names() {
        return List.copyOf(regions.keySet());
    }

    /**
     * Returns the zone of a skin region.
     *
     * @throws IllegalArgumentException if the region is in none
     */
    public String of(String region) {
        String zone = zones.get(region);
        if (zone == null) {
            throw new IllegalArgumentException("The skin region '%s' is in no zone".formatted(region));
        }
        return zone;
    }

    /**
     * Returns the skin regions of a zone.
     *
     * @throws IllegalArgumentException if there is no such zone
     */
    public List<String> regions(String zone) {
        List<String> own = regions.get(zone);
        if (own == null) {
            throw new IllegalArgumentException("There is no zone '%s'".formatted(zone));
        }
        return own;
    }
}
