/** Case files: YAML and JSON to patients and lesions, and what a source reports beside what the model gives. */
@NullMarked
package org.rootlet.casefile;

import org.jspecify.annotations.NullMarked;
