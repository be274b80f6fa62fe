package org.rootlet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rootlet.evidence.InputException;
import org.rootlet.fiber.MrgGeometryTable;
import org.rootlet.fiber.VelocityStudy;
import picocli.CommandLine.Option;

/** The options that say which fibers a command is about. */
final class FiberOptions {
    @Option(
            names = "--diameter",
            required = true,
            paramLabel = "UM",
            converter = NumberListConverter.class,
            description = "Fiber diameter, 1 to 22 um (C-fiber: 0.2 to 2 um); a number, a list, or ranges"
                    + " FROM:TO:STEP: 5.7,7.3,10:16:1.")
    private NumberList diametersUm = NumberList.of();

    @Option(
            names = "--temperature",
            paramLabel = "C",
            converter = NumberListConverter.class,
            description = "15 to 42 degrees C, lists and ranges too; default: 37.")
    private NumberList temperaturesC = NumberList.of(37);

    @Option(names = "--unmyelinated", description = "C-fibers (Sundt 2015) instead of myelinated ones (MRG 2002).")
    private boolean unmyelinated;

    private @Nullable MrgGeometryTable geometries;

    boolean myelinated() {
        return !unmyelinated;
    }

    /** Returns the geometries; they are read when first needed, since options are made for every command. */
    MrgGeometryTable geometries() {
        MrgGeometryTable read = geometries;
        if (read == null) {
            read = MrgGeometryTable.load();
            geometries = read;
        }
        return read;
    }

    /** Returns each diameter at each temperature. */
    List<VelocityStudy.Subject> subjects() {
        List<VelocityStudy.Subject> subjects = new ArrayList<>();
        checkSize(diametersUm.values().size(), temperaturesC.values().size());
        for (double diameterUm : diametersUm.values()) {
            for (double temperatureC : temperaturesC.values()) {
                subjects.add(new VelocityStudy.Subject(myelinated(), diameterUm, temperatureC));
            }
        }
        return subjects;
    }

    /** Returns the only fiber that the options give. */
    VelocityStudy.Subject onlySubject(String command) {
        List<VelocityStudy.Subject> subjects = subjects();
        if (subjects.size() != 1) {
            throw new InputException("'rootlet fiber %s' takes one diameter and one temperature, not %d combinations."
                    .formatted(command, subjects.size()));
        }
        return subjects.getFirst();
    }

    /** Returns every one of the first with every one of the second. */
    static <A, B, T> List<T> each(List<A> first, List<B> second, Function<A, Function<B, T>> pair) {
        checkSize(first.size(), second.size());
        return first.stream()
                .flatMap(a -> second.stream().map(b -> pair.apply(a).apply(b)))
                .toList();
    }

    /** Refuses a sweep that is too large. */
    static void checkSize(long first, long second) {
        if (first * second > ListReader.MOST) {
            throw new InputException("The sweep has %d combinations or more; allowed are at most %d."
                    .formatted(first * second, ListReader.MOST));
        }
    }

    /** Returns the name of the model. */
    String model() {
        return unmyelinated ? "Sundt2015" : "MRG2002";
    }

    /** Returns what a reader should know about a fiber and the engine. */
    List<String> warnings(VelocityStudy.Subject subject, FiberEngineOptions engine) {
        return Stream.concat(
                        subject.myelinated() ? geometries().warning(subject.diameterUm()).stream() : Stream.empty(),
                        engine.warnings().stream())
                .toList();
    }
}
