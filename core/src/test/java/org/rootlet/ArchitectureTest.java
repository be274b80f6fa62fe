package org.rootlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.rootlet");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("org.rootlet.broken");

    /** Each rule with what its message must name when it meets the broken rooms. */
    static Stream<Arguments> rulesBroken() {
        return Stream.of(
                rule(ArchitectureRules::floorsUseOnlyFloorsBelow, "KnowsTheExam"),
                rule(ArchitectureRules::floorsUseOnlyFloorsBelow, "OnNoFloor"),
                rule(ArchitectureRules::nothingButTheJdkAndTheTableReaderIsUsed, "BorrowsAForeignLibrary"),
                rule(ArchitectureRules::nobodyPrints, "Prints.out"),
                rule(ArchitectureRules::nobodyPrints, "Prints.err"),
                rule(ArchitectureRules::nobodyPrints, "Prints.trace"),
                rule(ArchitectureRules::nothingDependsOnChanceOrTime, "DependsOnChance.random"),
                rule(ArchitectureRules::nothingDependsOnChanceOrTime, "DependsOnChance.mathRandom"),
                rule(ArchitectureRules::nothingDependsOnChanceOrTime, "DependsOnChance.threadLocal"),
                rule(ArchitectureRules::nothingDependsOnChanceOrTime, "DependsOnChance.unseeded"),
                rule(ArchitectureRules::nothingDependsOnChanceOrTime, "DependsOnChance.shuffled"),
                rule(ArchitectureRules::nothingDependsOnChanceOrTime, "DependsOnChance.millis"),
                rule(ArchitectureRules::nothingDependsOnChanceOrTime, "DependsOnChance.instant"),
                rule(ArchitectureRules::namesSayWhatAClassIs, "NerveUtil"),
                rule(ArchitectureRules::namesSayWhatAClassIs, "NerveManager"),
                rule(ArchitectureRules::namesSayWhatAClassIs, "NerveHelper"),
                rule(ArchitectureRules::publicClassesLiveInNullMarkedPackages, "OnNoFloor"),
                rule(ArchitectureRules::thereIsNoStaticStateThatChanges, "BorrowsAForeignLibrary.count"));
    }

    private static Arguments rule(Function<ArchitectureRules, ArchRule> rule, String offender) {
        return Arguments.of(rule, offender);
    }

    @Test
    void theClassFilesAreReallyRead() {
        assertThat(HOUSE.get("org.rootlet.evidence.Ledger").getMethods()).isNotEmpty();
        assertThat(HOUSE.stream().filter(type -> type.getPackageName().startsWith("org.rootlet.broken")))
                .isEmpty();
    }

    static Stream<ArchRule> everyRule() {
        return new ArchitectureRules("org.rootlet").all().stream();
    }

    @ParameterizedTest
    @MethodSource("everyRule")
    void theHouseKeepsTheRule(ArchRule rule) {
        rule.allowEmptyShould(false).check(HOUSE);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("rulesBroken")
    void theRuleCanFail(Function<ArchitectureRules, ArchRule> rule, String offender) {
        ArchRule inBrokenRooms = rule.apply(new ArchitectureRules("org.rootlet.broken"));
        assertThatThrownBy(() -> inBrokenRooms.check(BROKEN))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(offender);
    }
}
