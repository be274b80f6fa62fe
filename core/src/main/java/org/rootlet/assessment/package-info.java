/**
 * How good localization is: a clinic of simulated people, another forward model than its own, ways to localize without one, and scores.
 */
@NullMarked
package org.rootlet.assessment;

import org.jspecify.annotations.NullMarked;
