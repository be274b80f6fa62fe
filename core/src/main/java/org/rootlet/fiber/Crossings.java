package org.rootlet.fiber;

import java.util.ArrayList;
import java.util.List;
import org.rootlet.fiber.kernel.Kernel;

/** Watches all watched sites of a batch for voltages that rise through a level. */
final class Crossings {
    private final Kernel kernel;
    private final double levelMv;
    private final int[] places;
    private final int[] lanes;
    private final int[] watched;
    private final double[] before;
    private final double[] now;

    Crossings(Kernel kernel, List<FiberRun> runs, double levelMv) {
        this.kernel = kernel;
        this.levelMv = levelMv;
        List<int[]> all = new ArrayList<>();
        for (int lane = 0; lane < runs.size(); lane++) {
            List<Integer> sites = runs.get(lane).watched();
            for (int i = 0; i < sites.size(); i++) {
                all.add(new int[] {sites.get(i) * kernel.lanes() + lane, lane, i});
            }
        }
        places = all.stream().mapToInt(each -> each[0]).toArray();
        lanes = all.stream().mapToInt(each -> each[1]).toArray();
        watched = all.stream().mapToInt(each -> each[2]).toArray();
        before = new double[places.length];
        now = new double[places.length];
        kernel.read(places, before);
    }

    /** Reports, after a step, every site that rose through the level during it, and when by linear interpolation; returns whether any did. */
    boolean watch(long step, BatchRun batch) {
        kernel.read(places, now);
        boolean fired = false;
        for (int i = 0; i < now.length; i++) {
            if (before[i] < levelMv && now[i] >= levelMv) {
                fired = true;
                batch.crossed(lanes[i], watched[i], step + (levelMv - before[i]) / (now[i] - before[i]));
            }
            before[i] = now[i];
        }
        return fired;
    }
}
