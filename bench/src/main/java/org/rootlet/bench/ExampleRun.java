package org.rootlet.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Root;
import org.rootlet.casefile.CaseReader;
import org.rootlet.casefile.ClinicalCase;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.ConductionTask;
import org.rootlet.fiber.FiberClass;
import org.rootlet.lesion.LesionMechanics;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.Load;

/**
 * A case and what its run is made of.
 *
 * @param atlas the body of this person, plexus variant included
 * @param ledger constants
 * @param clinicalCase the case
 */
record ExampleRun(Atlas atlas, Ledger ledger, ClinicalCase clinicalCase) {
    static final long SEED = 1;

    /** Reads a case file; a relative path is taken from the working folder, which is meant to be the checkout. */
    static ExampleRun read(String path) {
        Atlas atlas = Atlas.load();
        Ledger ledger = Ledger.load();
        ClinicalCase clinicalCase = new CaseReader(atlas, ledger).read(Path.of(path));
        return new ExampleRun(atlas.variant(clinicalCase.patient().variation()), ledger, clinicalCase);
    }

    /** Works out what the lesions press on and integrates every sampled fiber. */
    LesionedFibers integrate(int threads) {
        List<Load> loads =
                new LesionMechanics(atlas, ledger).loads(clinicalCase.patient().lesions());
        return LesionedFibers.integrate(
                loads, atlas.pathways(), clinicalCase.patient().temperatureC(), SEED, threads, ledger, done -> {});
    }

    /** Returns the fibers of a class that loads meet, as they were integrated. */
    static List<ConductionTask> tasks(LesionedFibers fibers, FiberClass fiberClass) {
        List<ConductionTask> tasks = new ArrayList<>();
        for (Load load : fibers.loads()) {
            for (Root root : fibers.rootsAt(load, fiberClass)) {
                int sampled = fibers.at(load, root, fiberClass).size();
                for (int fiber = 0; fiber < sampled; fiber++) {
                    tasks.add(fibers.task(load, root, fiberClass, fiber));
                }
            }
        }
        return List.copyOf(tasks);
    }
}
