/** What a person sees: terminal text, SVG pictures, the HTML report. */
@NullMarked
package org.rootlet.report;

import org.jspecify.annotations.NullMarked;
