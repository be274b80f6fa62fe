/** Random numbers from streams keyed by seed and purpose, and work in parallel, so that results do not depend on order or threads. */
@NullMarked
package org.rootlet.stream;

import org.jspecify.annotations.NullMarked;
