/**
 * The person: age, sex, height, mass, nerve temperature, plexus variant, lesions. Pure data.
 *
 * <p>{@link org.rootlet.patient.Patient} says the unit and range of each. It checks nothing: case files are checked where they
 * are read, and fiber temperature again where fibers are integrated. What a case file leaves out is filled in from {@code
 * patient.default.*} of the ledger.
 *
 * <p>{@link org.rootlet.patient.PatientSampler} draws people from published distributions, and {@link
 * org.rootlet.patient.LesionSampler} what is wrong with their nerves.
 */
@NullMarked
package org.rootlet.patient;

import org.jspecify.annotations.NullMarked;
