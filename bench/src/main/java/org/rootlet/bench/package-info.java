/**
 * What is measured, with JMH, and never asserted in a test: how long things take depends on the machine.
 *
 * <p>{@code ./mvnw -q -DskipTests package && java -jar bench/target/rootlet-bench-0.1.0.jar} runs all of it, given a
 * {@code java} of release 25 or newer; a name behind the jar picks benchmarks.
 * Run it from the checkout, where {@code examples} is. {@code bench/neuron/compare.sh} times {@link org.rootlet.bench.PeerRun} beside
 * NEURON; {@link org.rootlet.bench.SchemeTable} is about accuracy. What came out is in {@code docs/performance.md} and
 * {@code docs/fiber-engine.md}.
 */
@NullMarked
package org.rootlet.bench;

import org.jspecify.annotations.NullMarked;
