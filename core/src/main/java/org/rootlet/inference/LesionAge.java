package org.rootlet.inference;

/** How long a lesion has lasted, in the terms used of sciatica. */
public enum LesionAge {
    /** Up to six weeks. */
    ACUTE("up to six weeks", 42),
    /** Six to twelve weeks. */
    SUBACUTE("six to twelve weeks", 84),
    /** More than twelve weeks. */
    CHRONIC("more than twelve weeks", Double.POSITIVE_INFINITY);

    private final String label;
    private final double lastDay;

    LesionAge(String label, double lastDay) {
        this.label = label;
        this.lastDay = lastDay;
    }

    /** Returns the age of a lesion of so many days. */
    static LesionAge of(double days) {
        for (LesionAge age : values()) {
            if (days <= age.lastDay) {
                return age;
            }
        }
        return CHRONIC;
    }

    /** Returns the name for people. */
    public String label() {
        return label;
    }
}
