package org.rootlet.anatomy;

import java.util.Locale;

/** Identifiers of the structures that fibers run through; sites and segments meet by them. */
final class StructureIds {
    private StructureIds() {}

    static String ventralRoot(Root root) {
        return "root:" + root + ":ventral";
    }

    static String dorsalRoot(Root root) {
        return "root:" + root + ":dorsal";
    }

    static String ganglion(Root root) {
        return "ganglion:" + root;
    }

    static String spinalNerve(Root root) {
        return "spinal-nerve:" + root;
    }

    static String ventralRamus(Root root) {
        return "ramus:" + root + ":ventral";
    }

    static String dorsalRamus(Root root) {
        return "ramus:" + root + ":dorsal";
    }

    static String plexus(String name) {
        return "plexus:" + slug(name.endsWith(" plexus") ? name.substring(0, name.length() - 7) : name);
    }

    static String nerve(String name) {
        return "nerve:" + slug(name);
    }

    static String muscleBranch(String muscle) {
        return "branch:" + slug(muscle);
    }

    static String skinBranch(String region) {
        return "skin:" + slug(region);
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
