package org.rootlet.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rootlet.anatomy.Root;
import org.rootlet.fiber.ConductionStudy;
import org.rootlet.fiber.ConductionTask;
import org.rootlet.fiber.FiberClass;
import org.rootlet.fiber.LesionZone;
import org.rootlet.fiber.SpaceTime;
import org.rootlet.lesion.Fate;
import org.rootlet.lesion.FiberOutcome;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.Load;

/** Picks one motor fiber that shows what the heaviest load does, and follows an action potential through it. */
final class FiberPictures {
    private final ConductionStudy study = ConductionStudy.standard();
    private final Optional<ConductionTask> shown;

    FiberPictures(LesionedFibers fibers) {
        shown = fibers.loads().stream()
                .filter(load -> !fibers.rootsAt(load, FiberClass.MOTOR).isEmpty())
                .max(Comparator.comparingDouble(Load::pressureMmHg))
                .map(load -> representative(fibers, load));
    }

    /** Returns the same fiber without the lesion. */
    List<SpaceTime> intact() {
        return shown
                .map(task ->
                        new ConductionTask(task.myelinated(), task.diameterUm(), task.temperatureC(), LesionZone.NONE))
                .map(study::spaceTime)
                .stream()
                .toList();
    }

    List<SpaceTime> lesioned() {
        return shown.map(study::spaceTime).stream().toList();
    }

    /** The fiber in the middle of those that share the commonest fate, so that the picture shows what is typical. */
    private static ConductionTask representative(LesionedFibers fibers, Load load) {
        Root root = fibers.rootsAt(load, FiberClass.MOTOR).getFirst();
        List<Fate> fates = fibers.at(load, root, FiberClass.MOTOR).stream()
                .map(FiberOutcome::fate)
                .toList();
        Fate commonest = Stream.of(Fate.values())
                .max(Comparator.comparingLong(
                        fate -> fates.stream().filter(other -> other == fate).count()))
                .orElse(Fate.INTACT);
        List<Integer> sharing = IntStream.range(0, fates.size())
                .filter(i -> fates.get(i) == commonest)
                .boxed()
                .toList();
        return fibers.task(load, root, FiberClass.MOTOR, sharing.get(sharing.size() / 2));
    }
}
