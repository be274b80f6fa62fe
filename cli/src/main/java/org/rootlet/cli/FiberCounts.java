package org.rootlet.cli;

import java.util.List;

/**
 * The whole numbers of an option that takes a list, in the order given.
 *
 * @param values the numbers, at least one
 */
record FiberCounts(List<Integer> values) {}
