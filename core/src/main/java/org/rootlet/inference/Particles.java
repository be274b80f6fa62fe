package org.rootlet.inference;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rootlet.anatomy.Side;

/**
 * Simulated people, each with the structure that is harmed and the codes of all findings. They were drawn with one-sided lesions on the left;
 * each stands for its mirror image too.
 */
public final class Particles {
    private static final int SIDES = Side.values().length;

    /** Ordinals, a byte each, since they are read in every pass over all particles. */
    private final byte[] structures;
    /** All that occur, once each. */
    private final List<Traits> traits = new ArrayList<>();
    /** Place of each particle's traits among those. */
    private final short[] traitsNumbers;

    private final int[] ages;
    private final int[] days;
    /** By finding of the whole catalog, side and particle. */
    private final byte[][][] codes;
    /** All that occur, once each. */
    private final List<BitSet> drawings = new ArrayList<>();
    /** Place of each particle's drawing among those, by side. */
    private final char[][] drawingNumbers;

    /**
     * Takes people as they were drawn.
     *
     * @param catalog names of their findings
     * @param people who was drawn, at least one
     */
    public Particles(Catalog catalog, List<Person> people) {
        structures = new byte[people.size()];
        traitsNumbers = new short[people.size()];
        ages = people.stream().mapToInt(Person::ageYears).toArray();
        days = people.stream().mapToInt(Person::days).toArray();
        Map<Traits, Integer> numbers = new HashMap<>();
        for (int particle = 0; particle < structures.length; particle++) {
            Traits own = Traits.of(people.get(particle));
            structures[particle] = (byte) own.structure().ordinal();
            traitsNumbers[particle] = (short) (int) numbers.computeIfAbsent(own, this::number);
        }
        List<FindingName> all = catalog.all();
        codes = new byte[all.size()][SIDES][structures.length];
        for (int finding = 0; finding < catalog.own().size(); finding++) {
            for (int side = 0; side < SIDES; side++) {
                for (int particle = 0; particle < structures.length; particle++) {
                    codes[finding][side][particle] = people.get(particle).code(finding * SIDES + side);
                }
            }
        }
        for (int finding = catalog.own().size(); finding < all.size(); finding++) {
            for (int side = 0; side < SIDES; side++) {
                codes[finding][side] = mean(catalog.parts(all.get(finding)), side);
            }
        }
        drawingNumbers = drawingNumbers(catalog);
    }

    private int number(Traits occurring) {
        traits.add(occurring);
        return traits.size() - 1;
    }

    private char[][] drawingNumbers(Catalog catalog) {
        int[] findings = catalog.zones().names().stream()
                .mapToInt(
                        zone -> catalog.index(new FindingName(Kind.FIELD, zone)).orElseThrow())
                .toArray();
        Map<BitSet, Character> numbers = new HashMap<>();
        char[][] drawn = new char[SIDES][structures.length];
        for (int side = 0; side < SIDES; side++) {
            for (int particle = 0; particle < structures.length; particle++) {
                BitSet zones = new BitSet();
                for (int zone = 0; zone < findings.length; zone++) {
                    zones.set(zone, codes[findings[zone]][side][particle] != 0);
                }
                drawn[side][particle] = numbers.computeIfAbsent(zones, this::numberDrawing);
            }
        }
        return drawn;
    }

    private char numberDrawing(BitSet occurring) {
        drawings.add(occurring);
        return (char) (drawings.size() - 1);
    }

    private byte[] mean(int[][] parts, int side) {
        int[] sums = new int[structures.length];
        for (int[] part : parts) {
            for (int particle = 0; particle < sums.length; particle++) {
                int worst = Byte.MAX_VALUE;
                for (int each : part) {
                    worst = Math.min(worst, codes[each][side][particle]);
                }
                sums[particle] += worst;
            }
        }
        byte[] means = new byte[sums.length];
        for (int particle = 0; particle < means.length; particle++) {
            means[particle] = (byte) Math.round((double) sums[particle] / parts.length);
        }
        return means;
    }

    /**
     * One person.
     *
     * @param structure what is harmed
     * @param bothSides whether it is harmed on both sides
     * @param cause what harms it
     * @param severity how much is lost
     * @param ageYears age, years
     * @param days days since the onset
     * @param codes as {@link ParticleCoder} writes them
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody, and a list would take ten times the room
    public record Person(
            Structure structure,
            boolean bothSides,
            CauseGroup cause,
            Severity severity,
            int ageYears,
            int days,
            byte[] codes) {
        public Person {
            codes = codes.clone();
        }

        @Override
        public byte[] codes() {
            return codes.clone();
        }

        /** Returns one of the codes. */
        public byte code(int column) {
            return codes[column];
        }
    }

    /** Returns how many there are, mirror images not counted. */
    public int size() {
        return structures.length;
    }

    /** Returns the ordinal of every particle's structure; not to be changed. */
    byte[] structures() {
        return structures;
    }

    /** Returns all traits that occur, once each; not to be changed. */
    List<Traits> traits() {
        return traits;
    }

    /** Returns the place of a particle's traits among {@link #traits()}. */
    int traitsNumber(int particle) {
        return traitsNumbers[particle];
    }

    CauseGroup cause(int particle) {
        return traits.get(traitsNumbers[particle]).cause();
    }

    int ageYears(int particle) {
        return ages[particle];
    }

    int days(int particle) {
        return days[particle];
    }

    /** Returns the codes of a finding on a side. */
    Column column(int finding, Side side) {
        return new Column(
                codes[finding][side.ordinal()], codes[finding][side.opposite().ordinal()]);
    }

    /** Returns all pain drawings that occur, once each: the places in {@link Zones#names()} of what is felt; not to be changed. */
    List<BitSet> drawings() {
        return drawings;
    }

    /** Returns the pain drawings of a leg. */
    Drawing drawing(Side side) {
        return new Drawing(
                drawingNumbers[side.ordinal()], drawingNumbers[side.opposite().ordinal()]);
    }
}
