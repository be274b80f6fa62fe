package org.rootlet.fiber;

/**
 * What is left of an internode.
 *
 * @param myelin fraction of its lamellae, above 0
 * @param interrupted whether the axoplasm no longer conducts along it
 */
record InternodeState(double myelin, boolean interrupted) {
    static final InternodeState INTACT = new InternodeState(1, false);
}
