package org.rootlet.lesion;

/**
 * What imaging measures of a lesion while the person lies still, from which its contact pressure follows.
 *
 * @param kind what is measured
 * @param value its size in the unit of the kind
 */
public record ImagedSize(Kind kind, double value) {

    /** What imaging measures. */
    public enum Kind {
        /** How far a herniation reaches back behind the disc, mm. */
        HERNIATION_MM,
        /** Cross-section of the dural sac at the narrowest place, mm2. */
        SAC_AREA_MM2,
        /** Depth of the lateral recess, mm. */
        RECESS_DEPTH_MM,
        /** Width of the foramen from front to back, mm. */
        FORAMEN_WIDTH_MM;

        /** Returns whether a lesion of this cause in this zone is measured so. */
        public boolean fits(Cause cause, Zone zone) {
            return switch (this) {
                case HERNIATION_MM -> cause == Cause.DISC_HERNIATION;
                case SAC_AREA_MM2 -> zone == Zone.CENTRAL && (cause == Cause.STENOSIS || cause == Cause.EPIDURAL_MASS);
                case RECESS_DEPTH_MM -> zone == Zone.LATERAL_RECESS && cause == Cause.STENOSIS;
                case FORAMEN_WIDTH_MM -> zone == Zone.FORAMINAL && cause == Cause.STENOSIS;
            };
        }

        /** Returns what it goes with, in words. */
        public String company() {
            return switch (this) {
                case HERNIATION_MM -> "disc herniation";
                case SAC_AREA_MM2 -> "stenosis or epidural mass in the central zone";
                case RECESS_DEPTH_MM -> "stenosis in the lateral recess";
                case FORAMEN_WIDTH_MM -> "foraminal stenosis";
            };
        }

        /** Returns a size in words, such as {@code reaching back 7 mm}. */
        public String words(String number) {
            String phrase =
                    switch (this) {
                        case HERNIATION_MM -> "reaching back %s mm";
                        case SAC_AREA_MM2 -> "dural sac of %s mm2";
                        case RECESS_DEPTH_MM -> "recess %s mm deep";
                        case FORAMEN_WIDTH_MM -> "foramen %s mm wide";
                    };
            return phrase.formatted(number);
        }
    }
}
