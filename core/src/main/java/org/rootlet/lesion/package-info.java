/**
 * Causes and their mechanics: from where a lesion sits to what it does to fibers of each size.
 */
@NullMarked
package org.rootlet.lesion;

import org.jspecify.annotations.NullMarked;
