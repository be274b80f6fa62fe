package org.rootlet.anatomy;

/**
 * A vertebra.
 *
 * @param name such as {@code L5}
 * @param region thoracic, lumbar or sacral
 * @param number place in its region, from one
 * @param topMm depth of its upper end below the middle of the L1-L2 disc, mm; negative above it
 * @param bottomMm depth of its lower end, mm
 * @param provenance source and grade
 */
public record Vertebra(String name, String region, int number, double topMm, double bottomMm, Provenance provenance) {}
