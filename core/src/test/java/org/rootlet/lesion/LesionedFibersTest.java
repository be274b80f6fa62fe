package org.rootlet.lesion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.Pathway;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.fiber.FiberClass;

class LesionedFibersTest {
    private static final Muscle SOLEUS = LoadedBody.ATLAS.muscle("soleus");
    private static final SkinRegion LATERAL_FOOT = LoadedBody.ATLAS.region("lateral foot");

    private static Pathway motor(Root root) {
        return LoadedBody.ATLAS.pathway(SOLEUS, root);
    }

    private static Pathway skin(Root root) {
        return LoadedBody.ATLAS.pathway(LATERAL_FOOT, root);
    }

    @Test
    void withoutALoadEveryFiberIsIntactAndOnTime() {
        LesionedFibers fibers = LoadedBody.under();
        for (FiberClass fiberClass : FiberClass.values()) {
            assertThat(fibers.healthy(fiberClass))
                    .isNotEmpty()
                    .allMatch(fiber -> fiber.fate() == Fate.INTACT && fiber.delayMs() == 0);
        }
        assertThat(fibers.along(motor(Root.S1), Side.LEFT, FiberClass.MOTOR))
                .isEqualTo(fibers.healthy(FiberClass.MOTOR));
    }

    @Test
    void aCutDorsalRootTakesFeelingAndStretchAndNoMotorAxon() {
        LesionedFibers fibers = LoadedBody.under(LoadedBody.cut("root:S1:dorsal", Side.LEFT));
        assertThat(fibers.conducting(skin(Root.S1), Side.LEFT, FiberClass.TOUCH))
                .isZero();
        assertThat(fibers.conducting(skin(Root.S1), Side.LEFT, FiberClass.WARMTH))
                .isZero();
        assertThat(fibers.conducting(LoadedBody.ATLAS.afferentPathway(SOLEUS, Root.S1), Side.LEFT, FiberClass.STRETCH))
                .isZero();
        assertThat(fibers.conducting(motor(Root.S1), Side.LEFT, FiberClass.MOTOR))
                .isEqualTo(1);
    }

    @Test
    void theOtherRootsAndTheOtherSideAreUntouched() {
        LesionedFibers fibers = LoadedBody.under(LoadedBody.cut("root:S1:ventral", Side.LEFT));
        assertThat(fibers.conducting(motor(Root.S1), Side.LEFT, FiberClass.MOTOR))
                .isZero();
        assertThat(fibers.along(motor(Root.S2), Side.LEFT, FiberClass.MOTOR))
                .isEqualTo(fibers.healthy(FiberClass.MOTOR));
        assertThat(fibers.along(motor(Root.S1), Side.RIGHT, FiberClass.MOTOR))
                .isEqualTo(fibers.healthy(FiberClass.MOTOR));
    }

    @Test
    void aNerveTakesOnlyWhatRunsThroughIt() {
        LesionedFibers fibers = LoadedBody.under(LoadedBody.cut("nerve:sural", Side.LEFT));
        assertThat(fibers.conducting(skin(Root.S1), Side.LEFT, FiberClass.TOUCH))
                .isZero();
        SkinRegion sole = LoadedBody.ATLAS.region("lateral sole");
        assertThat(fibers.conducting(LoadedBody.ATLAS.pathway(sole, Root.S1), Side.LEFT, FiberClass.TOUCH))
                .isEqualTo(1);
        assertThat(fibers.conducting(motor(Root.S1), Side.LEFT, FiberClass.MOTOR))
                .isEqualTo(1);
    }

    @Test
    void aFiberThatMeetsTwoLoadsMustPassBoth() {
        Load root = LoadedBody.load("root:S1:dorsal", Side.LEFT, 80);
        Load nerve = LoadedBody.load("nerve:sural", Side.LEFT, 80);
        LesionedFibers fibers = LoadedBody.under(root, nerve);
        List<FiberOutcome> atRoot = fibers.at(root, Root.S1, FiberClass.TOUCH);
        List<FiberOutcome> atNerve = fibers.at(nerve, Root.S1, FiberClass.TOUCH);
        List<FiberOutcome> along = fibers.along(skin(Root.S1), Side.LEFT, FiberClass.TOUCH);
        assertThat(along).hasSameSizeAs(atRoot).hasSameSizeAs(atNerve);
        for (int i = 0; i < along.size(); i++) {
            Fate first = atRoot.get(i).fate();
            Fate second = atNerve.get(i).fate();
            assertThat(along.get(i).fate()).isEqualTo(first.compareTo(second) > 0 ? first : second);
            if (along.get(i).fate().conducts()) {
                assertThat(along.get(i).delayMs())
                        .isEqualTo(atRoot.get(i).delayMs() + atNerve.get(i).delayMs());
            }
        }
        assertThat(along).anyMatch(fiber -> fiber.fate() == Fate.BLOCKED);
        assertThat(along).anyMatch(fiber -> fiber.fate() == Fate.SLOWED);
    }

    @Test
    void aRootThatDoesNotReachTheSecondLoadMeetsOnlyTheFirst() {
        Load canal = LoadedBody.load("root:S1:ventral", Side.LEFT, 90);
        Load plantar = LoadedBody.cut("nerve:lateral-plantar", Side.LEFT);
        LesionedFibers fibers = LoadedBody.under(canal, plantar);
        assertThat(fibers.along(motor(Root.S1), Side.LEFT, FiberClass.MOTOR))
                .extracting(FiberOutcome::fate)
                .containsExactlyElementsOf(fibers.at(canal, Root.S1, FiberClass.MOTOR).stream()
                        .map(FiberOutcome::fate)
                        .toList());
    }

    @Test
    void mirroredLoadsHaveMirroredEffects() {
        LesionedFibers fibers = LoadedBody.under(
                LoadedBody.load("root:S1:ventral", Side.LEFT, 90), LoadedBody.load("root:S1:ventral", Side.RIGHT, 90));
        assertThat(fibers.along(motor(Root.S1), Side.LEFT, FiberClass.MOTOR))
                .isEqualTo(fibers.along(motor(Root.S1), Side.RIGHT, FiberClass.MOTOR));
    }

    @Test
    void theWorseFateWinsAndDelaysAddOnlyWhereTheFiberConducts() {
        FiberOutcome slowed = new FiberOutcome(10, 55, Fate.SLOWED, 0.3);
        FiberOutcome slower = new FiberOutcome(10, 55, Fate.SLOWED, 0.5);
        FiberOutcome blocked = new FiberOutcome(10, 55, Fate.BLOCKED, 0);
        FiberOutcome lost = new FiberOutcome(10, 55, Fate.LOST, 0);
        assertThat(slowed.then(slower)).isEqualTo(new FiberOutcome(10, 55, Fate.SLOWED, 0.8));
        assertThat(slowed.then(blocked)).isEqualTo(blocked);
        assertThat(blocked.then(lost)).isEqualTo(lost);
        assertThat(lost.then(slowed)).isEqualTo(lost);
    }
}
