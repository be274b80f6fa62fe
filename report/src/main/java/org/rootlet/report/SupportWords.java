package org.rootlet.report;

import java.util.List;
import java.util.stream.Collectors;
import org.rootlet.anatomy.Side;
import org.rootlet.simulation.FiberCount;
import org.rootlet.simulation.Support;

/** The fibers behind a finding in words, with their counts where a lesion meets them. */
final class SupportWords {
    private SupportWords() {}

    static String of(Support support, List<FiberCount> fibers) {
        return support.side().label() + ": "
                + Findings.joined(support.shares()).stream()
                        .map(share -> share(share, support.side(), fibers))
                        .collect(Collectors.joining(", "));
    }

    /** A count is given only where one place meets these fibers: those that two places meet cannot be added up. */
    private static String share(Support.Share share, Side side, List<FiberCount> fibers) {
        List<FiberCount> met = fibers.stream()
                .filter(count -> count.root() == share.root()
                        && count.side() == side
                        && count.fiberClass() == share.fiberClass())
                .toList();
        String counts = met.size() == 1
                ? ", %s of %s"
                        .formatted(
                                Numbers.count(
                                        met.getFirst().intact() + met.getFirst().slowed()),
                                Numbers.count(met.getFirst().total()))
                : "";
        return "%s %s %s %%%s (weight %s)"
                .formatted(
                        share.root(),
                        share.fiberClass().label(),
                        Numbers.percent(share.conducting()),
                        counts,
                        Numbers.decimal(share.weight(), 2));
    }
}
