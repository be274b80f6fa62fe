package org.rootlet.simulation;

import java.util.List;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.fiber.FiberClass;

/**
 * The fibers behind one finding.
 *
 * @param finding what it supports, such as {@code soleus} or {@code lateral foot, touch}
 * @param side side of the body
 * @param shares what each root and class contributes
 */
public record Support(String finding, Side side, List<Share> shares) {

    /**
     * One root's part in a finding.
     *
     * @param root the root
     * @param fiberClass class of fiber
     * @param weight share of the finding that rests on this root, 0 to 1
     * @param conducting fraction of these fibers that still conduct, 0 to 1
     */
    public record Share(Root root, FiberClass fiberClass, double weight, double conducting) {}

    public Support {
        shares = List.copyOf(shares);
    }
}
