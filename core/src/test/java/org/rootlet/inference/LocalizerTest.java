package org.rootlet.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;

class LocalizerTest {
    private static final Ledger LEDGER = Ledger.load();
    private static final Catalog CATALOG = new Catalog(Atlas.load());
    private static final Localizer LOCALIZER = new Localizer(ParticleFile.load(CATALOG), CATALOG, LEDGER);
    private static final Prior PRIOR = Prior.of("spine-clinic", LEDGER);

    private static final Observation ANKLE =
            new Observation(new FindingName(Kind.REFLEX, "ankle"), Side.RIGHT, "absent");
    private static final Observation KNEE = new Observation(new FindingName(Kind.REFLEX, "knee"), Side.RIGHT, "normal");
    private static final Observation CALF =
            new Observation(new FindingName(Kind.ACTION, "plantar flexion"), Side.RIGHT, "weak");
    private static final Observation FOOT =
            new Observation(new FindingName(Kind.SENSATION, "lateral foot", "pinprick"), Side.RIGHT, "reduced");
    private static final Observation RAISE =
            new Observation(new FindingName(Kind.SIGN, "straight leg raise"), Side.RIGHT, "positive");
    private static final List<Observation> S1 = List.of(ANKLE, KNEE, FOOT, RAISE);

    @Test
    void withoutFindingsThePriorIsGivenBack() {
        Localization nothing = LOCALIZER.localize(List.of(), PRIOR);
        for (Structure structure : Structure.values()) {
            assertThat(nothing.probability(structure)).isCloseTo(PRIOR.of(structure), within(1e-9));
        }
    }

    @Test
    void aLostAnkleJerkAndADullLateralFootPointToS1OnTheirSide() {
        Localization.Candidate first = LOCALIZER.localize(S1, PRIOR).posterior().getFirst();
        assertThat(first.structure()).isEqualTo(Structure.ROOT_S1);
        assertThat(first.side()).isEqualTo(Localization.AnswerSide.RIGHT);
    }

    @Test
    void mirroredFindingsGiveTheMirroredAnswer() {
        Localization right = LOCALIZER.localize(S1, PRIOR);
        Localization left =
                LOCALIZER.localize(S1.stream().map(Observation::mirrored).toList(), PRIOR);
        for (Structure structure : Structure.values()) {
            assertThat(left.probability(structure)).isCloseTo(right.probability(structure), within(1e-12));
        }
        assertThat(left.posterior().getFirst().side()).isEqualTo(Localization.AnswerSide.LEFT);
    }

    @Test
    void theOrderOfFindingsChangesNothing() {
        Localization forth = LOCALIZER.localize(S1, PRIOR);
        Localization back = LOCALIZER.localize(S1.reversed(), PRIOR);
        for (Structure structure : Structure.values()) {
            assertThat(back.probability(structure)).isCloseTo(forth.probability(structure), within(1e-12));
        }
    }

    @Test
    void aFindingTypicalOfS1NeverLowersItAgainstNone() {
        for (Observation typical : List.of(ANKLE, CALF, FOOT, RAISE)) {
            Localization without = LOCALIZER.localize(List.of(KNEE), PRIOR);
            Localization with = LOCALIZER.localize(List.of(KNEE, typical), PRIOR);
            assertThat(with.probability(Structure.ROOT_S1) / with.probability(Structure.NONE))
                    .as(typical.words())
                    .isGreaterThan(without.probability(Structure.ROOT_S1) / without.probability(Structure.NONE));
        }
    }

    @Test
    void theSaddleIsARedFlagWhateverIsMostProbable() {
        Observation saddle = new Observation(new FindingName(Kind.SENSATION, "saddle", "any"), Side.LEFT, "reduced");
        assertThat(LOCALIZER.localize(List.of(saddle), PRIOR).redFlags()).isNotEmpty();
        assertThat(LOCALIZER.localize(S1, PRIOR).redFlags()).isEmpty();
    }

    @Test
    void testsThatWereDoneAreNotProposedAgainAndOutcomesSumToOne() {
        for (Localization.NextTest test : LOCALIZER.localize(S1, PRIOR).nextTests()) {
            assertThat(S1).noneMatch(done -> done.finding().equals(test.test()) && done.side() == test.side());
            assertThat(test.outcomes().stream()
                            .mapToDouble(Localization.Outcome::probability)
                            .sum())
                    .isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void everyAnswerOfAnExaminerSumsToOneAndNoneIsImpossible() {
        ExaminerModel examiner = new ExaminerModel(LEDGER);
        for (FindingName finding : CATALOG.all()) {
            for (int code = 0; code < finding.kind().codes(); code++) {
                double[] answers = examiner.answers(finding, code);
                assertThat(Arrays.stream(answers).sum()).isCloseTo(1, within(1e-12));
                assertThat(answers).doesNotContain(0);
            }
        }
    }

    @Test
    void whatCannotBeSaidIsRefused() {
        Observation wrong = new Observation(new FindingName(Kind.REFLEX, "ankle"), Side.RIGHT, "purple");
        assertThatThrownBy(() -> LOCALIZER.localize(List.of(wrong), PRIOR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("purple");
    }
}
