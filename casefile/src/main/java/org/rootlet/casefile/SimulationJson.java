package org.rootlet.casefile;

import java.util.List;
import java.util.Locale;
import org.rootlet.lesion.Lesion;
import org.rootlet.lesion.Place;
import org.rootlet.muscle.FunctionDemand;
import org.rootlet.simulation.Contact;
import org.rootlet.simulation.FiberCount;
import org.rootlet.simulation.LegReserve;
import org.rootlet.simulation.Simulation;
import org.rootlet.simulation.Triad;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes all that a run gives as one JSON document. Keys stand in a fixed order and numbers are rounded to four decimals,
 * so that the same case and seed give the same bytes.
 */
public final class SimulationJson {
    /** What every screen and report says. */
    public static final String DISCLAIMER =
            "For education and research. Not a medical device; it gives no advice on treatment.";

    private SimulationJson() {}

    /**
     * Returns the document.
     *
     * @param title title of the case
     * @param simulation the run
     * @param comparisons reported findings beside those of the run; empty where nothing is reported
     * @throws IllegalArgumentException if the run holds a number that is not finite
     */
    public static String write(String title, Simulation simulation, List<Comparison> comparisons) {
        ObjectNode document = DocumentWriter.document().put("title", title).put("seed", simulation.seed());
        ObjectNode patient = DocumentWriter.patient(simulation.patient());
        patient.set("lesions", DocumentWriter.array(simulation.patient().lesions(), SimulationJson::lesion));
        document.set("patient", patient);
        document.set("examination", DocumentWriter.examination(simulation.examination()));
        document.set("fibers", DocumentWriter.array(simulation.fibers(), SimulationJson::fibers));
        document.set("contacts", DocumentWriter.array(simulation.contacts(), SimulationJson::contact));
        document.set("functions", DocumentWriter.array(simulation.reserves(), SimulationJson::reserve));
        document.set("triad", DocumentWriter.array(simulation.triads(), SimulationJson::triad));
        document.set("comparison", DocumentWriter.array(comparisons, SimulationJson::comparison));
        document.set("warnings", DocumentWriter.texts(simulation.warnings()));
        document.put("disclaimer", DISCLAIMER);
        return DocumentWriter.json(document);
    }

    private static ObjectNode lesion(Lesion lesion) {
        ObjectNode node = DocumentWriter.object().put("cause", lesion.cause().label());
        switch (lesion.place()) {
            case Place.Spinal spinal -> {
                node.put("level", spinal.level()).put("zone", spinal.zone().label());
                spinal.size()
                        .ifPresent(
                                size -> node.set(NumberKey.of(size.kind()).key(), DocumentWriter.number(size.value())));
            }
            case Place.Ganglion ganglion -> node.put("ganglion", ganglion.root().name());
            case Place.Nerve nerve -> node.put("nerve", nerve.nerve()).put("at", nerve.at());
        }
        node.put("side", lesion.side().label());
        node.set("pressureMmHg", DocumentWriter.number(lesion.pressureMmHg()));
        if (lesion.strainPercent() > 0) {
            node.set(NumberKey.STRAIN.key(), DocumentWriter.number(lesion.strainPercent()));
        }
        node.put("onset", lesion.onset().label());
        node.set("daysSinceOnset", DocumentWriter.number(lesion.daysSinceOnset()));
        node.set("inflammation", DocumentWriter.number(lesion.inflammation()));
        lesion.relievedOnDay().ifPresent(day -> node.set(NumberKey.DECOMPRESSED.key(), DocumentWriter.number(day)));
        return node;
    }

    static ObjectNode fibers(FiberCount count) {
        return DocumentWriter.object()
                .put("root", count.root().name())
                .put("side", count.side().label())
                .put("class", count.fiberClass().label())
                .put("structure", count.structure())
                .put("total", count.total())
                .put("intact", count.intact())
                .put("slowed", count.slowed())
                .put("blocked", count.blocked())
                .put("lost", count.lost());
    }

    private static ObjectNode contact(Contact contact) {
        ObjectNode node = DocumentWriter.object()
                .put("structure", contact.structure())
                .put("root", contact.root().name())
                .put("side", contact.side().label());
        node.set("pressureMmHg", DocumentWriter.number(contact.pressureMmHg()));
        return node.set("lengthMm", DocumentWriter.number(contact.lengthMm()));
    }

    private static ObjectNode reserve(LegReserve reserve) {
        FunctionDemand demand = reserve.demand();
        ObjectNode node = DocumentWriter.object()
                .put("name", demand.name())
                .put("side", reserve.side().label());
        node.set("demandNm", DocumentWriter.number(demand.demandNm()));
        node.set("capacityNm", DocumentWriter.number(demand.capacityNm()));
        node.set("reserve", DocumentWriter.number(demand.reserve()));
        ObjectNode shares = DocumentWriter.object();
        demand.muscleShares().forEach((muscle, share) -> shares.set(muscle, DocumentWriter.number(share)));
        return node.set("muscleShares", shares);
    }

    private static ObjectNode triad(Triad triad) {
        return DocumentWriter.object()
                .put("side", triad.side().label())
                .put("posteriorLegPain", triad.posteriorLegPain())
                .put("weakPushOff", triad.weakPushOff())
                .put("lostAnkleJerk", triad.lostAnkleJerk())
                .put("statement", triad.statement());
    }

    private static ObjectNode comparison(Comparison comparison) {
        ReportedFinding reported = comparison.reported();
        ObjectNode node = DocumentWriter.object()
                .put("kind", reported.kind().name().toLowerCase(Locale.ROOT))
                .put("name", reported.name())
                .put("side", reported.side().label());
        if (!reported.modality().isEmpty()) {
            node.put("modality", reported.modality());
        }
        return node.put("reported", reported.finding())
                .put("quote", reported.quote())
                .put("simulated", comparison.simulated())
                .put(
                        "verdict",
                        comparison.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
