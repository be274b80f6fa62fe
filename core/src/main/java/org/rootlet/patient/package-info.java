/**
 * The person: age, sex, height, variants, lesions. Pure data.
 */
@NullMarked
package org.rootlet.patient;

import org.jspecify.annotations.NullMarked;
