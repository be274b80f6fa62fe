package org.rootlet.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class OnlyTheCommandPrintsTest {
    @Test
    void noLibraryWritesToStandardOutputOrError() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.rootlet");
        assertThat(house).anyMatch(type -> type.getPackageName().startsWith("org.rootlet.casefile"));
        noClasses()
                .that()
                .resideOutsideOfPackage("org.rootlet.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessTargetWhere(DescribedPredicate.describe(
                        "prints a stack trace", access -> access.getName().equals("printStackTrace")))
                .check(house);
    }
}
