package org.rootlet.anatomy;

import java.util.List;

/**
 * A muscle.
 *
 * @param name such as {@code soleus}
 * @param roots shares of its motor axons by root
 * @param supply nerve, and where the branch leaves it
 * @param action what it does
 * @param bedsideTest how it is tested
 * @param textbookRoots roots as textbooks give them
 * @param confidence how sure the weights are: low, medium or high
 * @param synonyms other names; a group such as {@code quadriceps} resolves to the muscle that stands for it
 * @param ontologyId UBERON identifier; empty where not certain
 * @param provenance source and grade
 */
public record Muscle(
        String name,
        RootWeights roots,
        Supply supply,
        String action,
        String bedsideTest,
        String textbookRoots,
        String confidence,
        List<String> synonyms,
        String ontologyId,
        Provenance provenance) {
    public Muscle {
        synonyms = List.copyOf(synonyms);
    }

    /** Returns the muscle with its axons shared out otherwise. */
    Muscle with(RootWeights shares) {
        return new Muscle(
                name, shares, supply, action, bedsideTest, textbookRoots, confidence, synonyms, ontologyId, provenance);
    }
}
