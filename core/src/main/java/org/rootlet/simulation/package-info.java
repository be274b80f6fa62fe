/**
 * The forward model: from a patient with lesions to findings, with the fibers behind them.
 */
@NullMarked
package org.rootlet.simulation;

import org.jspecify.annotations.NullMarked;
