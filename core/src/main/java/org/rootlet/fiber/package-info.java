/**
 * Membrane models and the cable solver: does an action potential pass, and when.
 */
@NullMarked
package org.rootlet.fiber;

import org.jspecify.annotations.NullMarked;
