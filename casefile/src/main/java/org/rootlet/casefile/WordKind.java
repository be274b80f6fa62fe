package org.rootlet.casefile;

import java.util.List;
import java.util.Locale;
import org.rootlet.inference.FindingName;

/** Where a word may stand in the findings of a document. */
enum WordKind {
    MUSCLE,
    ACTION,
    REFLEX,
    REGION,
    TERRITORY,
    MODALITY,
    SIGN,
    SYMPTOM,
    RESPONSE,
    SIDE,
    MOTOR_FINDING,
    REFLEX_FINDING,
    SENSATION_FINDING,
    SIGN_FINDING,
    SYMPTOM_FINDING,
    ELECTRODIAGNOSIS_FINDING;

    /** Returns how synonyms.csv writes it. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns the kind that synonyms.csv writes so. */
    static WordKind of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /** Returns the names of this kind that a document may use as they are. */
    List<String> names(CaseVocabulary vocabulary) {
        return switch (this) {
            case MUSCLE -> vocabulary.muscles();
            case ACTION -> List.copyOf(vocabulary.actions().keySet());
            case REFLEX -> vocabulary.reflexes();
            case REGION -> vocabulary.regions();
            case TERRITORY -> List.copyOf(vocabulary.territories().keySet());
            case MODALITY -> ReportedReader.MODALITIES;
            case SIGN -> vocabulary.signs();
            case SYMPTOM -> vocabulary.symptoms();
            case RESPONSE -> FindingName.RESPONSES;
            case SIDE -> ReportedReader.SIDES;
            case MOTOR_FINDING -> MrcGrade.WORDS;
            case REFLEX_FINDING -> ReportedReader.REFLEX;
            case SENSATION_FINDING -> ReportedReader.SENSATION;
            case SIGN_FINDING -> ReportedReader.SIGN;
            case SYMPTOM_FINDING -> ReportedReader.SYMPTOM;
            case ELECTRODIAGNOSIS_FINDING -> ResponseReader.FINDINGS;
        };
    }
}
