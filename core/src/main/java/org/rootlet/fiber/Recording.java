package org.rootlet.fiber;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Voltages along a cable, sampled while it runs. */
final class Recording implements Passage.Observer {
    private final int[] sites;
    private final int stepsPerSample;
    private final List<Double> timesMs = new ArrayList<>();
    private final List<double[]> samples = new ArrayList<>();
    private int steps;
    private double lastMs;

    Recording(Cable cable, int everySite, double sampleMs) {
        sites = new int[(cable.sites() + everySite - 1) / everySite];
        Arrays.setAll(sites, i -> i * everySite);
        stepsPerSample = Math.max(1, (int) Math.round(sampleMs / cable.stepMs()));
    }

    @Override
    public void after(double timeMs, Cable cable) {
        if (steps++ % stepsPerSample == 0) {
            timesMs.add(timeMs);
            samples.add(Arrays.stream(sites).mapToDouble(cable::voltageMv).toArray());
        }
        lastMs = timeMs;
    }

    /** Steps the cable on without stimulus. */
    void runOn(Cable cable, double durationMs) {
        int more = (int) Math.round(durationMs / cable.stepMs());
        double fromMs = lastMs;
        for (int step = 1; step <= more; step++) {
            cable.step(0);
            after(fromMs + step * cable.stepMs(), cable);
        }
    }

    SpaceTime spaceTime(Specimen specimen, ConductionResult result) {
        return new SpaceTime(
                timesMs.stream().mapToDouble(Double::doubleValue).toArray(),
                Arrays.stream(sites)
                        .mapToDouble(site -> site * specimen.siteMm())
                        .toArray(),
                samples.toArray(double[][]::new),
                specimen.zoneStartMm(),
                specimen.zoneEndMm(),
                result);
    }
}
