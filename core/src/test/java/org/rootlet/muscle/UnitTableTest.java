package org.rootlet.muscle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.Root;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.evidence.Source;
import org.rootlet.reflex.Discharge;
import org.rootlet.reflex.MotorUnit;
import org.rootlet.reflex.UnitType;

class UnitTableTest {
    private static MotorUnit unit(UnitType type, double place) {
        return new MotorUnit(type, place, Root.S1, 50, 10);
    }

    @Test
    void everyMuscleOfTheAtlasHasUnitsThatGrowInTheOrderOfRecruitment() {
        for (Muscle muscle : Atlas.load().muscles()) {
            double before = 0;
            for (UnitType type : UnitType.values()) {
                UnitProperties first = Pools.TABLE.of(muscle.name(), unit(type, 0));
                UnitProperties last = Pools.TABLE.of(muscle.name(), unit(type, 1));
                assertThat(first.twitchN()).isGreaterThanOrEqualTo(before);
                assertThat(last.twitchN()).isGreaterThan(first.twitchN());
                assertThat(last.contractionMs()).isLessThan(first.contractionMs());
                before = last.twitchN();
            }
        }
    }

    @Test
    void saturationMakesOneTwitchOfOneActionPotential() {
        for (UnitType type : UnitType.values()) {
            for (double place : new double[] {0, 1}) {
                UnitProperties unit = Pools.TABLE.of("soleus", unit(type, place));
                assertThat(unit.tetanusOverTwitch() * Math.tanh(unit.saturation() / 2))
                        .isCloseTo(1, within(0.005));
            }
        }
    }

    @Test
    void everyRowCitesASourceOfTheLedger() {
        List<String> keys = Ledger.load().sources().stream().map(Source::key).toList();
        for (DataTable.Row row : DataTable.beside(UnitTable.class, "units.csv").rows()) {
            assertThat(keys).contains(row.required("source"));
            assertThat(row.required("grade")).isEqualTo("assumption");
            row.required("note");
        }
    }

    @Test
    void countsOfUnitsAreThoseOfThePoolsOnWhichTheScalingRests() {
        for (DataTable.Row pool : DataTable.beside(Discharge.class, "pools.csv").rows()) {
            String muscle = pool.required("muscle");
            if (Pools.TABLE.has(muscle)) {
                assertThat(Pools.TABLE.count(muscle, UnitType.S)).as(muscle).isEqualTo((int) pool.number("s"));
                assertThat(Pools.TABLE.count(muscle, UnitType.FR)).as(muscle).isEqualTo((int) pool.number("fr"));
                assertThat(Pools.TABLE.count(muscle, UnitType.FF)).as(muscle).isEqualTo((int) pool.number("ff"));
            }
        }
    }

    @Test
    void aTableWithoutAllTypesIsRefused() {
        String text = "muscle,type\nsoleus,slow\n";
        assertThatThrownBy(() -> UnitTable.of(DataTable.read("units.csv", new StringReader(text))))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("units.csv line 2");
    }
}
