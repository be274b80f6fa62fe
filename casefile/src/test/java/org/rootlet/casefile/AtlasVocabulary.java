package org.rootlet.casefile;

import org.rootlet.anatomy.Atlas;

/** The vocabulary of the atlas, loaded once for all tests. */
final class AtlasVocabulary {
    static final CaseVocabulary VOCABULARY = CaseVocabulary.of(Atlas.load());

    private AtlasVocabulary() {}
}
