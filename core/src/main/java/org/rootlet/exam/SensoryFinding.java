package org.rootlet.exam;

import org.rootlet.anatomy.Side;
import org.rootlet.sensation.Modality;
import org.rootlet.sensation.SensationResult;
import org.rootlet.sensation.Threshold;

/**
 * One modality in one skin region.
 *
 * @param region atlas name of the region
 * @param side side of the body
 * @param modality what was tested
 * @param result what was found
 * @param survivingFraction share of the afferents of this region and modality that still conduct, 0 to 1
 * @param threshold what quantitative testing reads there
 */
public record SensoryFinding(
        String region,
        Side side,
        Modality modality,
        SensationResult result,
        double survivingFraction,
        Threshold threshold) {}
