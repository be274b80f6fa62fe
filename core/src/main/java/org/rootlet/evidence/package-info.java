/**
 * The evidence ledger: every constant of the model with its value, unit, spread, source and grade.
 */
@NullMarked
package org.rootlet.evidence;

import org.jspecify.annotations.NullMarked;
