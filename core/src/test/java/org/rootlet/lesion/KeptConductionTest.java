package org.rootlet.lesion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.ConductionResult;
import org.rootlet.fiber.ConductionStudy;
import org.rootlet.fiber.ConductionTask;
import org.rootlet.fiber.FiberClass;

/** What is kept is what the engine says today. */
class KeptConductionTest {
    private static final Ledger LEDGER = Ledger.load();
    private static final KeptConduction KEPT = KeptConduction.load();
    private static final int TRIES = 400;

    @Test
    void theFileWasMadeWithTheConstantsOfTheLedgerAndKnowsEveryLengthOfALoad() {
        assertThat(KEPT.fits(LEDGER)).isTrue();
        FiberSample sample = new FiberSample(1, 37, LEDGER);
        LEDGER.all().stream()
                .filter(entry -> entry.name().startsWith("lesion.length."))
                .forEach(entry -> {
                    for (FiberClass fiberClass : FiberClass.values()) {
                        assertThat(sample.healthy(fiberClass, entry.value()))
                                .as("%s over %s mm", fiberClass, entry.value())
                                .allMatch(fiber ->
                                        KEPT.find(fiber.task(), fiber.onGrid()).isPresent());
                    }
                });
    }

    /** Harms are drawn anew in every build: none can be tuned to. Blocks that were not integrated when the file was made are among them. */
    @Test
    void answersDrawnAtRandomAreThoseOfTheEngine() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        FiberDamage damage = new FiberDamage(LEDGER);
        FiberSample sample = new FiberSample(1, 37, LEDGER);
        int[] size = damage.gridSize();
        List<ConductionTask> tasks = new ArrayList<>();
        List<ConductionResult> kept = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            FiberClass fiberClass = FiberClass.values()[random.nextInt(FiberClass.values().length - 1)];
            double[] diametersUm = sample.diametersUm(fiberClass);
            GridHarm harm = new GridHarm(random.nextInt(size[0]), random.nextInt(size[1]), false);
            ConductionTask task = new ConductionTask(
                    true, diametersUm[random.nextInt(diametersUm.length)], 37, damage.zone(10, harm));
            tasks.add(task);
            kept.add(KEPT.find(task, harm).orElseThrow());
        }
        List<ConductionResult> engine = ConductionStudy.standard().run(tasks, 2, done -> {});
        for (int i = 0; i < TRIES; i++) {
            assertThat(kept.get(i).conducts())
                    .as("seed %d: %s", seed, tasks.get(i))
                    .isEqualTo(engine.get(i).conducts());
            assertThat(kept.get(i).intactVelocityMPerS())
                    .isEqualTo(engine.get(i).intactVelocityMPerS());
            if (engine.get(i).conducts()) {
                assertThat(kept.get(i).delayMs().orElseThrow())
                        .isEqualTo(KeptConduction.onGrid(engine.get(i).delayMs().orElseThrow()));
            }
        }
    }

    @Test
    void recalledAndIntegratedFibersAreTheSame() {
        Load load = LoadedBody.load("root:S1:dorsal", Side.LEFT, 110);
        LesionedFibers integrated =
                LesionedFibers.integrate(List.of(load), LoadedBody.ATLAS.pathways(), 37, 1, 2, LEDGER, done -> {});
        LesionedFibers recalled =
                LesionedFibers.recall(List.of(load), LoadedBody.ATLAS.pathways(), 37, 1, 1, LEDGER, KEPT, done -> {});
        for (FiberClass fiberClass : FiberClass.values()) {
            for (Root root : integrated.rootsAt(load, fiberClass)) {
                assertThat(recalled.at(load, root, fiberClass)).isEqualTo(integrated.at(load, root, fiberClass));
            }
            assertThat(recalled.healthy(fiberClass)).isEqualTo(integrated.healthy(fiberClass));
        }
    }

    @Test
    void atAnotherTemperatureNothingIsKept() {
        FiberSample sample = new FiberSample(1, 34, LEDGER);
        assertThat(sample.healthy(FiberClass.TOUCH, 10))
                .allMatch(fiber -> KEPT.find(fiber.task(), fiber.onGrid()).isEmpty());
    }
}
