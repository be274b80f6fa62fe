/**
 * What is felt: skin sensation by region and modality, pain and paresthesia.
 *
 * <p>{@link org.rootlet.sensation.SkinSensation} adds up, root by root, the afferents of a region that still conduct, and
 * compares the share with what may be lost before a person notices. {@link org.rootlet.sensation.RootOverlap} says how roots share
 * a region: more evenly in touch and vibration than in pinprick, cold and warmth (Foerster 1933,
 * doi:10.1093/brain/56.1.1). {@link org.rootlet.sensation.SensoryThresholds}, {@link org.rootlet.sensation.Proprioception} and
 * {@link org.rootlet.sensation.TwoPoint} read the same afferents with finer instruments.
 * {@link org.rootlet.sensation.Pain} takes ectopic firing where a load irritates fibers, driven by pressure, inflammation, injury and what a maneuver adds, and felt where those fibers come from
 * (Howe, Loeser and Calvin 1977, doi:10.1016/0304-3959(77)90033-1).
 *
 * <p>Units: surviving shares 0 to 1; intensities 0 to 10; pressures mmHg; angles degrees. Constants: {@code sensation.*},
 * {@code pain.*} and {@code exam.csf.*} of the ledger, most of them graded {@code assumption}.
 *
 * <p>Known limits: no back pain, no central sensitization, no referred pain; thresholds are those of one typical person.
 */
@NullMarked
package org.rootlet.sensation;

import org.jspecify.annotations.NullMarked;
