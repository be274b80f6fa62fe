package org.rootlet.casefile;

import java.util.List;
import org.rootlet.exam.DenervationFinding;
import org.rootlet.simulation.CourseDay;
import org.rootlet.simulation.NerveResponse;
import tools.jackson.databind.node.ObjectNode;

/** Writes a course, day by day. */
public final class CourseJson {
    private CourseJson() {}

    /**
     * Returns the JSON document.
     *
     * @param title title of the case
     * @param seed seed of the run
     * @param days the course
     */
    public static String write(String title, long seed, List<CourseDay> days) {
        ObjectNode node = DocumentWriter.document().put("title", title).put("seed", seed);
        node.set("course", DocumentWriter.array(days, CourseJson::day));
        return DocumentWriter.json(node.put("disclaimer", SimulationJson.DISCLAIMER));
    }

    private static ObjectNode day(CourseDay day) {
        ObjectNode node = DocumentWriter.object();
        node.set("day", DocumentWriter.number(day.day()));
        node.set("examination", DocumentWriter.examination(day.examination()));
        node.set("fibers", DocumentWriter.array(day.fibers(), SimulationJson::fibers));
        node.set("responses", DocumentWriter.array(day.responses(), CourseJson::response));
        return node.set("denervation", DocumentWriter.array(day.denervation(), CourseJson::denervation));
    }

    private static ObjectNode response(NerveResponse response) {
        ObjectNode node = DocumentWriter.object().put("side", response.side().label());
        node.set("tibialMv", DocumentWriter.number(response.tibialMv()));
        node.set("peronealMv", DocumentWriter.number(response.peronealMv()));
        return node.set("suralUv", DocumentWriter.number(response.suralUv()));
    }

    private static ObjectNode denervation(DenervationFinding finding) {
        ObjectNode node = DocumentWriter.object()
                .put("muscle", finding.muscle())
                .put("side", finding.side().label());
        node.set("share", DocumentWriter.number(finding.share()));
        return node.put("fibrillation", finding.fibrillation());
    }
}
