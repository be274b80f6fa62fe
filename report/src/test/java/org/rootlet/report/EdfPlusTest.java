package org.rootlet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.rootlet.evidence.InputException;

class EdfPlusTest {
    private static final List<SignalMark> MARKS =
            List.of(SignalMark.onset("M", 5), SignalMark.stimulus("stimulus", 0), SignalMark.onset("H", 30.25));
    private static final List<SignalTrace> BOTH =
            List.of(MadeUpSignals.emg("EMG soleus left", 9, 4, 30), MadeUpSignals.emg("EMG soleus right", 9, 1, 33));

    @Test
    void headerIsThatOfAnAnonymousContinuousRecordingOnAFixedDay() {
        EdfReader file = new EdfReader(EdfPlus.of(BOTH, MARKS));

        assertThat(file.version).isEqualTo("0");
        assertThat(file.patient).isEqualTo("X X X X");
        assertThat(file.recording).isEqualTo("Startdate 01-JAN-2000 X X Rootlet");
        assertThat(file.date).isEqualTo("01.01.00");
        assertThat(file.time).isEqualTo("00.00.00");
        assertThat(file.kind).isEqualTo("EDF+C");
        assertThat(file.labels).containsExactly("EMG soleus left", "EMG soleus right", "EDF Annotations");
        assertThat(file.units).containsExactly("mV", "mV", "");
    }

    @Test
    void samplesComeBackWithinAStepOfTheConverter() {
        EdfReader file = new EdfReader(EdfPlus.of(BOTH, MARKS));

        for (int signal = 0; signal < BOTH.size(); signal++) {
            SignalTrace trace = BOTH.get(signal);
            assertThat(file.values.get(signal)).hasSize(trace.size());
            for (int i = 0; i < trace.size(); i++) {
                assertThat(file.values.get(signal).get(i)).isEqualTo(trace.at(i), within(1e-4));
            }
        }
        assertThat(file.records * file.recordSeconds).isEqualTo(0.065, within(1e-12));
    }

    @Test
    void annotationsCountSecondsFromTheFirstSampleInOrder() {
        assertThat(new EdfReader(EdfPlus.of(BOTH, MARKS)).annotations)
                .containsExactly("+0.005 stimulus", "+0.01 M onset", "+0.03525 H onset");
    }

    @Test
    void longRecordingIsCutIntoRecordsThatDivideItEvenly() {
        SignalTrace force = MadeUpSignals.trace("force", "N", 0, 5000, ms -> Math.sin(ms / 100));
        List<SignalMark> marks = List.of(SignalMark.stimulus("shock", 4999), SignalMark.stimulus("shock", 2500));

        EdfReader file = new EdfReader(EdfPlus.of(List.of(force), marks));

        assertThat(file.records).isEqualTo(4);
        assertThat(file.recordSeconds).isEqualTo(1.25);
        assertThat(file.recordStarts).containsExactly(0.0, 1.25, 2.5, 3.75);
        assertThat(file.values.getFirst()).hasSize(100_000);
        assertThat(file.values.getFirst().get(77_777)).isEqualTo(force.at(77_777), within(1e-4));
        assertThat(file.annotations).containsExactly("+2.5 shock", "+4.999 shock");
    }

    @Test
    void lengthThatNothingDividesIsFilledUpAndItsEndAnnotated() {
        SignalTrace prime = new SignalTrace("force", "N", 0, 0.05, new double[100_003]);

        EdfReader file = new EdfReader(EdfPlus.of(List.of(prime), List.of()));

        assertThat(file.values.getFirst()).hasSize(100_004);
        assertThat(file.annotations).containsExactly("+5.00015 End of recording");
    }

    @Property(tries = 60)
    void anySignalComesBackWithinAStepOfTheConverter(
            @ForAll @Size(min = 1, max = 200) List<@DoubleRange(min = -1e6, max = 1e6) Double> values) {
        SignalTrace trace = new SignalTrace(
                "x", "N", 0, 0.1, values.stream().mapToDouble(value -> value).toArray());
        double most = values.stream().mapToDouble(Math::abs).max().orElse(0);

        List<Double> read = new EdfReader(EdfPlus.of(List.of(trace), List.of())).values.getFirst();

        for (int i = 0; i < values.size(); i++) {
            assertThat(read.get(i)).isEqualTo(values.get(i), within(most / 65_534 * 1.2 + 1e-4));
        }
    }

    @Test
    void zeroStaysZeroAndSilenceIsAllowed() {
        assertThat(new EdfReader(EdfPlus.of(List.of(new SignalTrace("x", "mV", 0, 1, new double[70])), List.of()))
                        .values.getFirst())
                .hasSize(70)
                .allSatisfy(value -> assertThat(value).isEqualTo(0, within(1e-12)));
    }

    @Test
    void sameSignalsGiveTheSameBytes() {
        assertThat(EdfPlus.of(BOTH, MARKS)).isEqualTo(EdfPlus.of(BOTH, MARKS));
    }

    @Test
    void microIsWrittenAsTheFormatAsks() {
        SignalTrace trace = new SignalTrace("x", "µV", 0, 1, new double[] {1, 2});

        assertThat(new EdfReader(EdfPlus.of(List.of(trace), List.of())).units.getFirst())
                .isEqualTo("uV");
    }

    @Test
    void whatTheFormatCannotHoldIsRefusedByName() {
        refused(List.of(), List.of(), "0 signals");
        refused(List.of(flat("gastrocnemius left", "mV", 1)), List.of(), "gastrocnemius left");
        refused(List.of(flat("größe", "mV", 1)), List.of(), "printable ASCII");
        refused(List.of(flat("x", "millivolts", 1)), List.of(), "millivolts");
        refused(List.of(flat("x", "mV", 1e9)), List.of(), "larger unit");
        refused(List.of(flat("x", "mV", 1), BOTH.getFirst()), List.of(), "share start, step and length");
        refused(BOTH, List.of(SignalMark.onset("T", 100)), "\"T\" is at 100.0 ms");
        refused(BOTH, List.of(SignalMark.onset("a\u0014b", 10)), "control characters");
        refused(List.of(new SignalTrace("x", "mV", 0, 1.0 / 3, new double[] {1, 2})), List.of(), "resample");
    }

    @Test
    void traceWithoutFiniteSamplesIsRefused() {
        assertThatThrownBy(() -> new SignalTrace("x", "mV", 0, 1, new double[0]))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no samples");
        assertThatThrownBy(() -> new SignalTrace("x", "mV", 0, 1, new double[] {0, Double.NaN}))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("sample 1");
        assertThatThrownBy(() -> new SignalTrace("x", "mV", 0, 0, new double[] {0}))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("step");
    }

    private static SignalTrace flat(String label, String unit, double value) {
        return new SignalTrace(label, unit, 0, 1, new double[] {value, value});
    }

    private static void refused(List<SignalTrace> signals, List<SignalMark> marks, String reason) {
        assertThatThrownBy(() -> EdfPlus.of(signals, marks))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(reason);
    }
}
