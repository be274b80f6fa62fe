package org.rootlet.anatomy;

import java.util.List;

/**
 * Where the cord ends, as it is spread over people.
 *
 * @param levels levels from the head down with their shares, which sum to one
 */
public record Conus(List<Share> levels) {
    public Conus {
        levels = List.copyOf(levels);
    }

    /**
     * Share of people whose cord ends at a level.
     *
     * @param level third of a vertebra or disc, such as {@code lower L1}
     * @param depthMm depth below the middle of the L1-L2 disc, mm
     * @param share share of people, 0 to 1
     * @param provenance source and grade
     */
    public record Share(String level, double depthMm, double share, Provenance provenance) {}

    /** Returns the level at which half of all cords have ended. */
    public Share median() {
        return atQuantile(0.5);
    }

    /**
     * Returns the level at a quantile, counted from the head.
     *
     * @param quantile 0 to 1
     */
    public Share atQuantile(double quantile) {
        double sum = 0;
        for (Share level : levels) {
            sum += level.share();
            if (sum >= quantile) {
                return level;
            }
        }
        return levels.getLast();
    }
}
