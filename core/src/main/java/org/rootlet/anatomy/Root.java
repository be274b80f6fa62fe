package org.rootlet.anatomy;

/** Spinal roots of the lower limb and perineum, from the head down. */
public enum Root {
    L1(0, "lumbar"),
    L2(1, "lumbar"),
    L3(2, "lumbar"),
    L4(3, "lumbar"),
    L5(4, "lumbar"),
    S1(5, "sacral"),
    S2(6, "sacral"),
    S3(7, "sacral"),
    S4(8, "sacral"),
    S5(9, "sacral");

    private static final int ROOTS_PER_REGION = 5;

    private final int place;
    private final String region;

    Root(int place, String region) {
        this.place = place;
        this.region = region;
    }

    /** Returns {@code lumbar} or {@code sacral}. */
    public String region() {
        return region;
    }

    /** Returns the number in its region, 1 to 5. */
    public int number() {
        return place % ROOTS_PER_REGION + 1;
    }

    /** Returns by how many roots this one lies below another; negative where it lies above. */
    public int stepsBelow(Root other) {
        return place - other.place;
    }

    /** Returns the root some steps lower (higher where negative); past the end of the row the last one. */
    public Root moved(int steps) {
        Root[] roots = values();
        return roots[Math.clamp((long) place + steps, 0, roots.length - 1)];
    }
}
