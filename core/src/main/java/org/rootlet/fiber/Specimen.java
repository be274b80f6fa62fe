package org.rootlet.fiber;

/**
 * A fiber laid out for one task: long enough on either side of the zone, with the sites where an action potential is timed.
 *
 * <p>Two specimens are equal if the same run answers for both.
 */
sealed interface Specimen {
    /** Returns the same fiber without harm. */
    Specimen intact();

    /**
     * Builds the cable at rest.
     *
     * @param whole whether every site is to be right to the end, or only those that decide the passage
     */
    Cable cable(FiberModels models, Scheme scheme, double stepMs, boolean whole);

    /** Returns whether the fiber has myelin. */
    boolean myelinated();

    /** Returns the site where an approaching action potential is timed. */
    int startSite();

    /** Returns the site where an arriving action potential is timed. */
    int endSite();

    /** Returns the distance between neighboring sites, mm. */
    double siteMm();

    /** Returns where the zone begins, mm from site 0. */
    double zoneStartMm();

    /** Returns where the zone ends, mm from site 0. */
    double zoneEndMm();

    /**
     * Lays out a task.
     *
     * @param leastNodes fewest nodes of a myelinated fiber
     */
    static Specimen of(FiberModels models, ConductionTask task, int leastNodes) {
        return task.myelinated() ? Myelinated.of(models, task, leastNodes) : Unmyelinated.of(models, task);
    }

    /** An MRG axon. */
    record Myelinated(MrgPlan plan, int startSite, int endSite, double siteMm) implements Specimen {
        static Myelinated of(FiberModels models, ConductionTask task, int leastNodes) {
            MrgGeometry geometry = models.geometries().at(task.diameterUm());
            LesionZone zone = task.zone();
            int internodes = zone.internodes(geometry);
            int margin = Math.max((int) models.ledger().value("fiber.mrg.margin-nodes"), (leastNodes - internodes) / 2);
            int nodes = 2 * margin + internodes + 1;
            MrgPlan plan = new MrgPlan(
                    task.diameterUm(),
                    task.temperatureC(),
                    nodes,
                    margin,
                    internodes,
                    zone.myelin(),
                    zone.sodium(),
                    zone.interrupted());
            return new Myelinated(
                    plan,
                    (int) models.ledger().value("fiber.mrg.start-node"),
                    nodes - 1 - (int) models.ledger().value("fiber.mrg.nodes-beyond-end"),
                    geometry.spacingMm());
        }

        @Override
        public Specimen intact() {
            return new Myelinated(plan.intact(), startSite, endSite, siteMm);
        }

        @Override
        public Cable cable(FiberModels models, Scheme scheme, double stepMs, boolean whole) {
            return models.cable(plan, scheme, stepMs);
        }

        @Override
        public boolean myelinated() {
            return true;
        }

        @Override
        public double zoneStartMm() {
            return plan.zoneNode() * siteMm;
        }

        @Override
        public double zoneEndMm() {
            return (plan.zoneNode() + plan.zoneInternodes()) * siteMm;
        }
    }

    /** A Sundt C-fiber. */
    record Unmyelinated(SundtPlan plan, int startSite, int endSite, double siteMm) implements Specimen {
        private static final double UM_PER_MM = 1000;

        static Unmyelinated of(FiberModels models, ConductionTask task) {
            LesionZone zone = task.zone();
            double root = Math.sqrt(task.diameterUm());
            double gridUm = models.sundt().gridUm() * root;
            int margin = (int) Math.round(models.sundt().marginMm() * root * UM_PER_MM / gridUm);
            int rounded = (int) Math.round(zone.lengthMm() * UM_PER_MM / gridUm);
            int zoneCells = zone.harmed() ? Math.max(1, rounded) : rounded;
            int cells = 2 * margin + zoneCells;
            SundtPlan plan = new SundtPlan(
                    task.diameterUm(),
                    task.temperatureC(),
                    gridUm,
                    cells,
                    margin,
                    zoneCells,
                    zone.sodium(),
                    zone.interrupted());
            return new Unmyelinated(plan, margin / 2, cells - 1 - margin / 2, gridUm / UM_PER_MM);
        }

        @Override
        public Specimen intact() {
            return new Unmyelinated(plan.intact(), startSite, endSite, siteMm);
        }

        @Override
        public Cable cable(FiberModels models, Scheme scheme, double stepMs, boolean whole) {
            return models.cable(plan, scheme, stepMs, whole);
        }

        @Override
        public boolean myelinated() {
            return false;
        }

        @Override
        public double zoneStartMm() {
            return plan.zoneCell() * siteMm;
        }

        @Override
        public double zoneEndMm() {
            return (plan.zoneCell() + plan.zoneCells()) * siteMm;
        }
    }
}
