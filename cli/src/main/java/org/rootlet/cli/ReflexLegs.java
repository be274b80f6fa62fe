package org.rootlet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.rootlet.anatomy.Side;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.reflex.Limb;

/** One or both legs of a person, with their fibers. */
final class ReflexLegs {
    private final ReflexPerson person;
    private final LesionedFibers fibers;

    /**
     * What was found on one side.
     *
     * @param side the side
     * @param found what was found
     */
    record Found<T>(Side side, T found) {}

    ReflexLegs(ReflexPerson person, LesionedFibers fibers) {
        this.person = person;
        this.fibers = fibers;
    }

    /** Returns a leg without lesion and loss. */
    Limb healthy() {
        return limb(person.sides().getFirst(), fibers.withoutLoads());
    }

    /** Returns the leg that is not the one of interest. */
    Limb opposite() {
        return limb(person.sides().getFirst().opposite());
    }

    private Limb limb(Side side, LesionedFibers onSide) {
        return new Limb(
                person.atlas(),
                onSide,
                person.patient(),
                side,
                person.ledger(),
                person.run().seed());
    }

    private Limb limb(Side side) {
        Limb limb = limb(side, fibers);
        return side == person.sides().getFirst() ? limb.without(person.lost()) : limb;
    }

    /** Studies each side, the one of interest first; where nothing tells them apart, one stands for both. */
    <T> List<Found<T>> each(Function<Limb, T> study) {
        List<Side> sides = person.sides();
        if (person.isSymmetric()) {
            T found = study.apply(limb(sides.getFirst()));
            return sides.stream().map(side -> new Found<>(side, found)).toList();
        }
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Math.min(person.run().threads(), sides.size()))) {
            List<Future<T>> running = new ArrayList<>();
            for (Side side : sides) {
                running.add(threads.submit(() -> study.apply(limb(side))));
            }
            List<Found<T>> found = new ArrayList<>();
            for (int i = 0; i < sides.size(); i++) {
                found.add(new Found<>(sides.get(i), result(running.get(i))));
            }
            return found;
        }
    }

    private static <T> T result(Future<T> running) {
        try {
            return running.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a leg was studied", e);
        }
    }
}
