/**
 * The command {@code rootlet}: {@code simulate}, {@code reflex}, {@code fiber}, {@code atlas}, {@code why}.
 *
 * <p>{@link org.rootlet.cli.Rootlet} holds the subcommands and turns what they throw into an exit code: 0 done, 2 input that
 * cannot be used (one sentence on standard error), 1 a defect. Results go to standard output, messages for people to
 * standard error; no other module prints. A command reads, calls the model and writes; it computes nothing itself.
 */
@NullMarked
package org.rootlet.cli;

import org.jspecify.annotations.NullMarked;
