package org.rootlet.evidence;

/**
 * One constant of the model with its provenance.
 *
 * @param name dotted, lower-case, ends in the unit where there is one: {@code fiber.mrg.axoplasm-resistivity-ohm-cm}
 * @param value the value
 * @param unit unit in words a physiologist writes; {@code 1} where there is none
 * @param spread standard deviation, range or interval as text; empty where unknown
 * @param sourceKey key into the table of sources
 * @param grade how far it can be trusted
 * @param note what it means, and how it was read or derived
 */
public record Evidence(
        String name, double value, String unit, String spread, String sourceKey, Grade grade, String note) {}
