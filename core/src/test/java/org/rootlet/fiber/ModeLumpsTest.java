package org.rootlet.fiber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModeLumpsTest {
    private static final FiberModels MODELS = new FiberModels();
    private static final double[] FREQUENCIES_PER_MS = {0.1, 0.3, 1, 3, 10, 30, 100};

    static List<InternodeModes> internodes() {
        return List.of(
                modes(10, InternodeState.INTACT),
                modes(1, InternodeState.INTACT),
                modes(16, InternodeState.demyelinated(0.05)),
                modes(5.7, new InternodeState(0.3, 0.6, 10, 3, false)),
                modes(10, InternodeState.CUT));
    }

    private static InternodeModes modes(double diameterUm, InternodeState state) {
        return MODELS.modes(Fiber.myelinated(diameterUm, 2), state);
    }

    @ParameterizedTest
    @MethodSource("internodes")
    void allModesByThemselvesAnswerExactly(InternodeModes modes) {
        for (int symmetry = 0; symmetry < 2; symmetry++) {
            ModeLumps all = ModeLumps.all(modes, symmetry);
            assertThat(all.count()).isEqualTo(InternodeModes.MODES);
            for (double perMs : FREQUENCIES_PER_MS) {
                assertThat(all.errorAt(perMs)).isCloseTo(0, within(1e-12));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("internodes")
    void fewModesAnswerLikeAllWithinAThousandthOfTheNode(InternodeModes modes) {
        SiteMembrane node = MODELS.site(Fiber.myelinated(1, 2));
        for (int symmetry = 0; symmetry < 2; symmetry++) {
            ModeLumps few = ModeLumps.few(modes, symmetry, node);
            assertThat(few.count()).isBetween(4, InternodeModes.MODES);
            for (double perMs : new double[] {0.3, 1, 3, 10, 30, 100}) {
                assertThat(modes.nodeCouplingUs() * few.errorAt(perMs))
                        .isLessThanOrEqualTo(1e-3 * perMs * node.capacityNf() + 0.02 * node.leakUs());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("internodes")
    void lumpingKeepsTheSteadyAnswer(InternodeModes modes) {
        for (int symmetry = 0; symmetry < 2; symmetry++) {
            ModeLumps few = modes.lumps().get(symmetry);
            double steady = few.atOnce();
            for (int lump = 0; lump < few.count(); lump++) {
                steady += few.drive(lump) / few.rate(lump);
            }
            assertThat(steady).isCloseTo(ModeLumps.steady(modes, symmetry).atOnce(), within(1e-12));
            assertThat(few.errorAt(0)).isCloseTo(0, within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("internodes")
    void sourcesIntoModesAreNeitherLostNorDoubled(InternodeModes modes) {
        double[] sources = new double[InternodeModes.MODES];
        for (int mode = 0; mode < sources.length; mode++) {
            sources[mode] = modes.rate(InternodeModes.EVEN, mode) * (mode + 1);
        }
        ModeLumps few = modes.lumps().get(InternodeModes.EVEN);
        double sum = few.atOnce(sources);
        for (int lump = 0; lump < few.count(); lump++) {
            sum += few.gathered(lump, sources);
        }
        // A mode that follows at once takes its source over its rate; so do those stepped by themselves, once they
        // rest.
        double whole = 0;
        double stepped = 0;
        ModeLumps all = ModeLumps.all(modes, InternodeModes.EVEN);
        for (int mode = 0; mode < sources.length; mode++) {
            whole += all.gathered(mode, sources) / modes.rate(InternodeModes.EVEN, mode);
            stepped += sources[mode];
        }
        assertThat(whole).isCloseTo(55, within(1e-9));
        assertThat(sum).isBetween(0.0, stepped + 55);
    }
}
