package org.rootlet.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
            assertThat(back.probability(structure)).isEqualTo(forth.probability(structure));
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
    void painInBothLegsIsARedFlag() {
        FindingName pain = new FindingName(Kind.SYMPTOM, "leg pain");
        Observation left = new Observation(pain, Side.LEFT, "present");
        assertThat(LOCALIZER.localize(List.of(left, left.mirrored()), PRIOR).redFlags())
                .anyMatch(flag -> flag.startsWith("Both legs hurt"));
        assertThat(LOCALIZER.localize(List.of(left), PRIOR).redFlags()).isEmpty();
    }

    /** S1 against L5 from bedside signs stays modest, as published; nerve conduction makes it sharper. */
    @Test
    void theHReflexAndTheSuralResponseSharpenS1AgainstL5() {
        List<Observation> bedside = List.of(
                new Observation(ANKLE.finding(), Side.RIGHT, "reduced"),
                RAISE,
                new Observation(new FindingName(Kind.SYMPTOM, "leg pain"), Side.RIGHT, "present"));
        double before = s1AgainstL5(bedside);
        double after = s1AgainstL5(Stream.concat(
                        bedside.stream(),
                        Stream.of(
                                new Observation(
                                        new FindingName(Kind.RESPONSE, FindingName.H_REFLEX), Side.RIGHT, "absent"),
                                new Observation(
                                        new FindingName(Kind.RESPONSE, FindingName.SURAL), Side.RIGHT, "normal")))
                .toList());
        assertThat(before).isBetween(0.5, 0.95);
        assertThat(after / (1 - after)).isGreaterThan(2 * before / (1 - before));
    }

    @Test
    void aWordForHowWeakCountsLikeTheGradesThatItMayStandFor() {
        FindingName action = new FindingName(Kind.ACTION, "dorsiflexion");
        double peroneal = peroneal(new Observation(action, Side.RIGHT, "weak"));

        assertThat(peroneal(new Observation(action, Side.RIGHT, "severely weak")))
                .isGreaterThan(peroneal);
        assertThat(peroneal(new Observation(action, Side.RIGHT, "mildly weak"))).isLessThan(peroneal);
        assertThat(ExaminerModel.grades("severely weak")).startsWith("0").endsWith("3");
        assertThat(ExaminerModel.grades("mildly weak")).containsExactly("3.5", "4", "4.5");
    }

    private static double peroneal(Observation finding) {
        return LOCALIZER.localize(List.of(finding), PRIOR).probability(Structure.COMMON_PERONEAL);
    }

    @Test
    void fWavesTellS1FromL5() {
        FindingName tibial = new FindingName(Kind.RESPONSE, FindingName.TIBIAL_F);
        FindingName peroneal = new FindingName(Kind.RESPONSE, FindingName.PERONEAL_F);
        double tibialLost = s1AgainstL5(List.of(
                new Observation(tibial, Side.RIGHT, "reduced"), new Observation(peroneal, Side.RIGHT, "normal")));
        double peronealLost = s1AgainstL5(List.of(
                new Observation(tibial, Side.RIGHT, "normal"), new Observation(peroneal, Side.RIGHT, "reduced")));
        double without = s1AgainstL5(List.of());

        assertThat(tibialLost).isGreaterThan(without);
        assertThat(peronealLost).isLessThan(without);
    }

    @Test
    void fewWordsOfPainPointToTheRootWhoseDermatomeTheyName() {
        assertThat(mostProbable("posterior thigh", "calf")).isEqualTo(Structure.ROOT_S1);
        assertThat(mostProbable("lateral leg", "dorsum of the foot")).isEqualTo(Structure.ROOT_L5);
    }

    /** The structure that leads if pain of the right leg is told in these zones and in no other. */
    private static Structure mostProbable(String... zones) {
        List<Observation> told = new ArrayList<>();
        told.add(new Observation(new FindingName(Kind.SYMPTOM, "leg pain"), Side.RIGHT, "present"));
        for (String zone : CATALOG.zones().names()) {
            told.add(new Observation(
                    new FindingName(Kind.FIELD, zone),
                    Side.RIGHT,
                    List.of(zones).contains(zone) ? "present" : "absent"));
        }
        return LOCALIZER.localize(told, PRIOR).posterior().getFirst().structure();
    }

    private static double s1AgainstL5(List<Observation> findings) {
        Localization localization = LOCALIZER.localize(findings, PRIOR);
        double s1 = localization.probability(Structure.ROOT_S1);
        return s1 / (s1 + localization.probability(Structure.ROOT_L5));
    }

    @Test
    void findingsThatHardlyAnyParticleShowsCountLess() {
        List<Particles.Person> few = ParticleFile.release(CATALOG).people().subList(0, 2000);
        Localizer ofFew = new Localizer(new Particles(CATALOG, few), CATALOG, LEDGER);
        assertThat(ofFew.localize(List.of(ANKLE), PRIOR).power()).isEqualTo(1);
        List<Observation> strange = Stream.concat(
                        S1.stream(),
                        Stream.of(
                                new Observation(new FindingName(Kind.REFLEX, "knee"), Side.LEFT, "absent"),
                                new Observation(new FindingName(Kind.ACTION, "hip flexion"), Side.LEFT, "1"),
                                new Observation(new FindingName(Kind.ACTION, "plantar flexion"), Side.LEFT, "2"),
                                new Observation(new FindingName(Kind.SYMPTOM, "rash"), Side.LEFT, "present"),
                                new Observation(new FindingName(Kind.SIGN, "Babinski sign"), Side.RIGHT, "positive")))
                .toList();
        assertThat(ofFew.localize(strange, PRIOR).power()).isLessThan(1).isGreaterThanOrEqualTo(0.3);
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
    void whatIsSaidTwiceCountsOnceAndContradictionsAreRefused() {
        Localization once = LOCALIZER.localize(List.of(ANKLE), PRIOR);
        Localization twice = LOCALIZER.localize(List.of(ANKLE, ANKLE), PRIOR);
        assertThat(twice.probability(Structure.ROOT_S1)).isEqualTo(once.probability(Structure.ROOT_S1));
        Observation brisk = new Observation(ANKLE.finding(), Side.RIGHT, "brisk");
        assertThatThrownBy(() -> LOCALIZER.localize(List.of(ANKLE, brisk), PRIOR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contradicts");
    }

    @Test
    void backPainHasNoSide() {
        FindingName back = FindingName.told("back pain");
        assertThat(new Observation(back, Side.RIGHT, "present")).isEqualTo(new Observation(back, Side.LEFT, "present"));
        Localization both = LOCALIZER.localize(
                List.of(new Observation(back, Side.LEFT, "present"), new Observation(back, Side.RIGHT, "present")),
                PRIOR);
        assertThat(both.evidence()).hasSize(1);
    }

    @Test
    void theZonesOfASideAreOneFinding() {
        Localization drawn = LOCALIZER.localize(
                List.of(
                        new Observation(new FindingName(Kind.FIELD, "calf"), Side.RIGHT, "present"),
                        new Observation(new FindingName(Kind.FIELD, "sole"), Side.RIGHT, "present"),
                        new Observation(new FindingName(Kind.FIELD, "groin"), Side.RIGHT, "absent")),
                PRIOR);
        assertThat(drawn.evidence()).hasSize(1);
        assertThat(drawn.evidence().getFirst().finding().words()).contains("calf, sole", "present");
    }

    @Test
    void aRashTellsOfZoster() {
        Localization with = LOCALIZER.localize(
                List.of(FOOT, new Observation(new FindingName(Kind.SYMPTOM, "rash"), Side.RIGHT, "present")), PRIOR);
        assertThat(with.posterior().getFirst().causes().get(CauseGroup.ZOSTER)).isGreaterThan(0.5);
    }

    @Test
    void yearsOfCourseSpeakForPolyneuropathyAgainstDaysOfIt() {
        double days = LOCALIZER
                .localize(new Presentation(List.of(FOOT), Optional.empty(), Optional.of(2.0)), PRIOR)
                .probability(Structure.POLYNEUROPATHY);
        double years = LOCALIZER
                .localize(new Presentation(List.of(FOOT), Optional.empty(), Optional.of(1500.0)), PRIOR)
                .probability(Structure.POLYNEUROPATHY);
        assertThat(years).isGreaterThan(days);
    }

    @Test
    void theSuralResponseTellsRootFromNerve() {
        FindingName sural = new FindingName(Kind.RESPONSE, "sural response");
        List<Observation> numb = List.of(ANKLE, FOOT);
        assertThat(oddsOfS1AgainstSciatic(numb, new Observation(sural, Side.RIGHT, "normal")))
                .isGreaterThan(3 * oddsOfS1AgainstSciatic(numb, new Observation(sural, Side.RIGHT, "absent")));
    }

    private static double oddsOfS1AgainstSciatic(List<Observation> findings, Observation last) {
        Localization localization = LOCALIZER.localize(
                Stream.concat(findings.stream(), Stream.of(last)).toList(), PRIOR);
        return localization.probability(Structure.ROOT_S1) / localization.probability(Structure.SCIATIC);
    }

    @Test
    void whatNobodyShowsIsUnexplainedAndNothingBreaks() {
        List<Observation> odd = List.of(
                new Observation(new FindingName(Kind.REFLEX, "ankle"), Side.LEFT, "brisk"),
                new Observation(new FindingName(Kind.REFLEX, "knee"), Side.LEFT, "absent"),
                new Observation(new FindingName(Kind.ACTION, "plantar flexion"), Side.LEFT, "0"),
                new Observation(new FindingName(Kind.SIGN, "single-leg heel raise"), Side.LEFT, "possible"),
                new Observation(new FindingName(Kind.ACTION, "hip flexion"), Side.RIGHT, "0"),
                new Observation(new FindingName(Kind.SYMPTOM, "weakness"), Side.RIGHT, "absent"));
        Localization localization = LOCALIZER.localize(odd, PRIOR);
        assertThat(localization.unexplained()).isNotEmpty();
        assertThat(Arrays.stream(Structure.values())
                        .mapToDouble(localization::probability)
                        .sum())
                .isCloseTo(1, within(1e-9));
    }

    /** Of eleven grades each is unlikely, but one about as weak is what a lost jerk and a dull foot let expect. */
    @Test
    void aGradeIsExplainedIfOneAboutAsWeakIs() {
        FindingName push = new FindingName(Kind.ACTION, "plantar flexion");
        Observation weak = new Observation(push, Side.RIGHT, "2");
        Observation dead = new Observation(push, Side.RIGHT, "0");
        assertThat(unexplained(weak)).doesNotContain(weak);
        assertThat(unexplained(dead)).contains(dead);
    }

    @Test
    void fullStrengthIsUnexplainedWhereOnlyWeaknessWasToBeExpected() {
        Observation full = new Observation(new FindingName(Kind.ACTION, "plantar flexion"), Side.RIGHT, "normal");
        Observation soleus = new Observation(new FindingName(Kind.MOTOR, "soleus"), Side.RIGHT, "3");
        assertThat(unexplained(soleus, full)).contains(full);
    }

    @Test
    void aZoneThatWasNotNamedIsNothingToExplain() {
        List<Observation> zones = CATALOG.zones().names().stream()
                .map(zone -> new Observation(
                        new FindingName(Kind.FIELD, zone), Side.RIGHT, zone.equals("groin") ? "present" : "absent"))
                .toList();
        assertThat(unexplained(zones.toArray(Observation[]::new)))
                .noneMatch(finding ->
                        finding.finding().kind() == Kind.FIELD && finding.said().equals("absent"));
    }

    private static List<Observation> unexplained(Observation... besides) {
        return LOCALIZER
                .localize(Stream.concat(S1.stream(), Stream.of(besides)).toList(), PRIOR)
                .unexplained();
    }

    @Test
    void mirroredFindingsProposeTheMirroredTests() {
        List<String> right = LOCALIZER.localize(S1, PRIOR).nextTests().stream()
                .map(test -> test.test().words() + test.side())
                .toList();
        List<String> left =
                LOCALIZER.localize(S1.stream().map(Observation::mirrored).toList(), PRIOR).nextTests().stream()
                        .map(test -> test.test().words() + test.side().opposite())
                        .toList();
        assertThat(left).isEqualTo(right);
    }

    @Test
    void severitiesCausesAndAgesOfACandidateSumToOne() {
        for (Localization.Candidate candidate : LOCALIZER.localize(S1, PRIOR).posterior()) {
            for (Map<?, Double> shares : List.of(candidate.severities(), candidate.causes(), candidate.ages())) {
                assertThat(shares.values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                        .isCloseTo(1, within(1e-9));
            }
        }
    }

    @Test
    void manyThreadsGetTheSameAnswer() {
        double alone = LOCALIZER.localize(S1, PRIOR).probability(Structure.ROOT_S1);
        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .mapToDouble(i -> LOCALIZER.localize(S1, PRIOR).probability(Structure.ROOT_S1)))
                .allMatch(answer -> answer == alone);
    }

    @Test
    void whatCannotBeSaidIsRefused() {
        Observation wrong = new Observation(new FindingName(Kind.REFLEX, "ankle"), Side.RIGHT, "purple");
        assertThatThrownBy(() -> LOCALIZER.localize(List.of(wrong), PRIOR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("purple");
    }
}
