/**
 * Skin sensation by region and modality; pain and paresthesia.
 */
@NullMarked
package org.rootlet.sensation;

import org.jspecify.annotations.NullMarked;
