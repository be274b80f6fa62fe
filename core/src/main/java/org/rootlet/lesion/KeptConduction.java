package org.rootlet.lesion;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.ConductionResult;
import org.rootlet.fiber.ConductionStudy;
import org.rootlet.fiber.ConductionTask;
import org.rootlet.fiber.FiberClass;

/**
 * What the fiber engine answered for every sampled fiber, at every harm on the grid and every usual length of a load, at 37 degrees C.
 * Nothing is interpolated: an answer is kept or it is not, and what is not kept is integrated.
 *
 * <p>The file {@code kept-conduction.bin.gz} is written once for a set of constants. It holds the constants it was made with; with
 * others nothing is found in it. A harm beyond one that already blocks is taken to block without being integrated.
 */
public final class KeptConduction {
    private static final String FILE = "kept-conduction.bin.gz";
    private static final int FORMAT = 1;
    private static final double TEMPERATURE_C = 37;
    private static final int BLOCKED = 0xFFFF;
    private static final double STEPS_PER_MS = 1000;

    private final double[] constants;
    private final int sodiumSteps;
    private final Map<Key, Answers> answers;

    private record Key(boolean myelinated, double diameterUm, double lengthMm) {}

    /** Delays in steps of a microsecond, by deformation and sodium; {@link #BLOCKED} where nothing passes. */
    private record Answers(double velocityMPerS, char[] delays) {}

    private KeptConduction(double[] constants, int sodiumSteps, Map<Key, Answers> answers) {
        this.constants = constants;
        this.sodiumSteps = sodiumSteps;
        this.answers = answers;
    }

    /** Reads the file that comes with the program. */
    public static KeptConduction load() {
        try (InputStream file = KeptConduction.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The resource %s is missing".formatted(FILE));
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether the answers were made with the constants of a ledger. */
    public boolean fits(Ledger ledger) {
        return Arrays.equals(constants, constants(ledger));
    }

    /** Returns a time on the grid on which delays are kept, ms. */
    static double onGrid(double delayMs) {
        return steps(delayMs) / STEPS_PER_MS;
    }

    private static int steps(double delayMs) {
        int steps = (int) Math.max(0, Math.rint(delayMs * STEPS_PER_MS));
        if (steps >= BLOCKED) {
            throw new IllegalStateException("A delay of %s ms does not fit".formatted(delayMs));
        }
        return steps;
    }

    /**
     * Returns what is kept of a fiber.
     *
     * @param task the fiber with its zone
     * @param harm the harm of which the zone was made
     */
    Optional<ConductionResult> find(ConductionTask task, GridHarm harm) {
        if (task.temperatureC() != TEMPERATURE_C) {
            return Optional.empty();
        }
        Answers of = answers.get(
                new Key(task.myelinated(), task.diameterUm(), task.zone().lengthMm()));
        int at = harm.deformation() * sodiumSteps + harm.sodiumLost();
        if (of == null || at >= of.delays().length) {
            return Optional.empty();
        }
        int delay = of.delays()[at];
        boolean conducts = !harm.cut() && delay != BLOCKED;
        return Optional.of(new ConductionResult(
                conducts,
                conducts ? OptionalDouble.of(delay / STEPS_PER_MS) : OptionalDouble.empty(),
                of.velocityMPerS()));
    }

    private static double[] constants(Ledger ledger) {
        return new double[] {
            ledger.value("lesion.damage.edge-mm"),
            ledger.value("lesion.damage.core-share"),
            ledger.value("lesion.damage.myelin-log-loss"),
            ledger.value("lesion.damage.most-deformation"),
            ledger.value("lesion.damage.deformation-step"),
            ledger.value("lesion.damage.sodium-step")
        };
    }

    /**
     * Integrates all of it: some minutes of work.
     *
     * @param lengthsMm lengths of loads, mm
     * @param ledger constants
     * @param threads threads to use; the answers do not depend on it
     * @param progress told how many of the batches are done: one for each length, class and step of deformation
     */
    public static KeptConduction integrate(List<Double> lengthsMm, Ledger ledger, int threads, IntConsumer progress) {
        FiberDamage damage = new FiberDamage(ledger);
        FiberSample sample = new FiberSample(0, TEMPERATURE_C, ledger);
        int[] size = damage.gridSize();
        Map<Key, Answers> answers = new LinkedHashMap<>();
        int done = 0;
        for (double lengthMm : lengthsMm) {
            for (FiberClass fiberClass : FiberClass.values()) {
                double[] diametersUm = sample.diametersUm(fiberClass);
                int rows = fiberClass.myelinated() ? size[0] : 1;
                List<Answers> fibers = new ArrayList<>();
                for (int row = 0; row < rows; row++) {
                    addRow(fibers, row, rows, size[1], fiberClass, diametersUm, lengthMm, damage, threads);
                    progress.accept(++done);
                }
                for (int i = 0; i < diametersUm.length; i++) {
                    answers.put(new Key(fiberClass.myelinated(), diametersUm[i], lengthMm), fibers.get(i));
                }
            }
        }
        return new KeptConduction(constants(ledger), size[1], answers);
    }

    /** Integrates one step of deformation of all fibers of a class, but for those that the step before has blocked. */
    private static void addRow(
            List<Answers> fibers,
            int row,
            int rows,
            int columns,
            FiberClass fiberClass,
            double[] diametersUm,
            double lengthMm,
            FiberDamage damage,
            int threads) {
        List<ConductionTask> tasks = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < diametersUm.length; i++) {
            for (int column = 0; column < columns; column++) {
                if (row > 0 && fibers.get(i).delays()[(row - 1) * columns + column] == BLOCKED) {
                    break;
                }
                tasks.add(new ConductionTask(
                        fiberClass.myelinated(),
                        diametersUm[i],
                        TEMPERATURE_C,
                        damage.zone(lengthMm, new GridHarm(row, column, false))));
                places.add(new int[] {i, column});
            }
        }
        List<ConductionResult> results = ConductionStudy.standard().run(tasks, threads, count -> {});
        for (int k = 0; k < results.size(); k++) {
            int i = places.get(k)[0];
            int column = places.get(k)[1];
            ConductionResult result = results.get(k);
            if (row == 0 && column == 0) {
                char[] delays = new char[rows * columns];
                Arrays.fill(delays, (char) BLOCKED);
                fibers.add(new Answers(result.intactVelocityMPerS(), delays));
            }
            if (result.conducts()) {
                fibers.get(i).delays()[row * columns + column] =
                        (char) steps(result.delayMs().orElseThrow());
            }
        }
    }

    /** Writes the answers. */
    public void write(OutputStream target) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(target)))) {
            out.writeInt(FORMAT);
            out.writeInt(constants.length);
            for (double constant : constants) {
                out.writeDouble(constant);
            }
            out.writeInt(sodiumSteps);
            out.writeInt(answers.size());
            for (Map.Entry<Key, Answers> entry : answers.entrySet()) {
                out.writeBoolean(entry.getKey().myelinated());
                out.writeDouble(entry.getKey().diameterUm());
                out.writeDouble(entry.getKey().lengthMm());
                out.writeDouble(entry.getValue().velocityMPerS());
                out.writeInt(entry.getValue().delays().length);
                for (char delay : entry.getValue().delays()) {
                    out.writeChar(delay);
                }
            }
        }
    }

    private static KeptConduction read(InputStream source) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(source)))) {
            if (in.readInt() != FORMAT) {
                throw new IOException("%s has another format".formatted(FILE));
            }
            double[] constants = new double[in.readInt()];
            for (int i = 0; i < constants.length; i++) {
                constants[i] = in.readDouble();
            }
            int sodiumSteps = in.readInt();
            int count = in.readInt();
            Map<Key, Answers> answers = LinkedHashMap.newLinkedHashMap(count);
            for (int i = 0; i < count; i++) {
                Key key = new Key(in.readBoolean(), in.readDouble(), in.readDouble());
                double velocity = in.readDouble();
                char[] delays = new char[in.readInt()];
                byte[] bytes = in.readNBytes(2 * delays.length);
                for (int k = 0; k < delays.length; k++) {
                    delays[k] = (char) ((bytes[2 * k] & 0xFF) << 8 | (bytes[2 * k + 1] & 0xFF));
                }
                answers.put(key, new Answers(velocity, delays));
            }
            return new KeptConduction(constants, sodiumSteps, answers);
        }
    }
}
