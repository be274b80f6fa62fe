/**
 * The bedside examination as a document, and the instruments that fill it.
 */
@NullMarked
package org.rootlet.exam;

import org.jspecify.annotations.NullMarked;
