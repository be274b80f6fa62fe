package org.rootlet.assessment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.RootWeights;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.evidence.Ledger;
import org.rootlet.exam.ManualMuscleTest;
import org.rootlet.inference.ExaminerModel;

/**
 * Another forward model than the particles come from, to see what localization is worth where its model is wrong: every muscle has its
 * textbook roots in equal parts, every region of skin gives a part of itself to the roots above and below, and examiners are noisier.
 */
public final class ShiftedModel {
    private final Ledger ledger;

    /** Creates the model. */
    public ShiftedModel(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Returns its atlas. */
    public Atlas atlas(Atlas usual) {
        double given = ledger.value("inference.shifted.skin-to-each-neighbor");
        return usual.shared(ShiftedModel::textbook, region -> blurred(region, given));
    }

    /** Returns its examiner. */
    public ExaminerModel examiner() {
        return ExaminerModel.shifted(ledger);
    }

    private static RootWeights textbook(Muscle muscle) {
        if (!ManualMuscleTest.tests(muscle)) {
            return muscle.roots();
        }
        Set<Root> roots = Textbook.range(muscle.textbookRoots());
        Map<Root, Double> shares = new EnumMap<>(Root.class);
        roots.forEach(root -> shares.put(root, 1.0 / roots.size()));
        return new RootWeights(shares);
    }

    private static RootWeights blurred(SkinRegion region, double given) {
        Map<Root, Double> shares = new EnumMap<>(Root.class);
        region.roots().byRoot().forEach((root, share) -> {
            for (int step : List.of(-1, 1)) {
                shares.merge(root.moved(step), given * share, Double::sum);
            }
            shares.merge(root, (1 - 2 * given) * share, Double::sum);
        });
        return new RootWeights(shares);
    }
}
