package org.rootlet.anatomy;

/**
 * The branch that reaches a muscle or a skin region.
 *
 * @param nerve atlas name of the nerve
 * @param leavesAtFraction position on the nerve at which the branch leaves, 0 to 1
 * @param branchLengthMm length of the branch, mm at the reference height
 */
public record Supply(String nerve, double leavesAtFraction, double branchLengthMm) {}
