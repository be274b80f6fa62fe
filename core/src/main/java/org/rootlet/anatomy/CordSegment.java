package org.rootlet.anatomy;

/**
 * A segment of the spinal cord.
 *
 * @param root the root that it gives and takes
 * @param middleMm depth of its middle below the middle of the L1-L2 disc, mm; negative is above
 * @param lengthMm length along the cord, mm
 * @param vertebra vertebra or disc at whose height its middle lies
 * @param provenance source and grade
 */
public record CordSegment(Root root, double middleMm, double lengthMm, String vertebra, Provenance provenance) {}
