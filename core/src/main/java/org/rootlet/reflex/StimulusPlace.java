package org.rootlet.reflex;

import org.rootlet.anatomy.Site;

/**
 * A place at which a nerve is stimulated.
 *
 * @param name what to call it, such as {@code tibial nerve at the popliteal fossa}
 * @param site where it is on the atlas
 * @param distanceMm effective distance of the electrode from the middle of the nerve, mm
 * @param scatterMm standard deviation of the distance of single fibers from that, mm
 */
public record StimulusPlace(String name, Site site, double distanceMm, double scatterMm) {}
