/** The command {@code rootlet}. */
@NullMarked
package org.rootlet.cli;

import org.jspecify.annotations.NullMarked;
