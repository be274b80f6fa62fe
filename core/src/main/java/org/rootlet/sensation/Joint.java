package org.rootlet.sensation;

import java.util.List;

/** Joints whose position sense an examiner tests. The muscles that move a joint are stretched when another moves it. */
public enum Joint {
    GREAT_TOE("great toe"),
    ANKLE("ankle");

    private final String label;

    Joint(String label) {
        this.label = label;
    }

    /** Returns the name used in files and reports. */
    public String label() {
        return label;
    }

    /** Returns the actions, as the atlas names them, of the muscles that move the joint. */
    public List<String> actions() {
        return switch (this) {
            case GREAT_TOE -> List.of("great toe extension", "great toe flexion");
            case ANKLE -> List.of("dorsiflexion", "plantar flexion");
        };
    }
}
