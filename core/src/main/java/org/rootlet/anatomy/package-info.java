/**
 * The atlas: cord segments, roots, foramina, plexus, nerves, muscles, skin regions, and the pathways between them.
 */
@NullMarked
package org.rootlet.anatomy;

import org.jspecify.annotations.NullMarked;
