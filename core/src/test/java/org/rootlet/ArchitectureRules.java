package org.rootlet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;

/** The rules of the house, for the packages below a root package; that root is a parameter so that broken rooms can be tried. */
final class ArchitectureRules {
    /** From the ground up. A floor uses those before it in the list. */
    static final List<String> FLOORS = List.of(
            "stream",
            "evidence",
            "anatomy",
            "fiber",
            "lesion",
            "patient",
            "reflex",
            "muscle",
            "sensation",
            "exam",
            "electrodiagnosis",
            "simulation",
            "inference",
            "cohort",
            "assessment");

    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.Year.now");

    private static final Set<String> UNSEEDED = Set.of(
            "java.lang.Math.random",
            "java.lang.StrictMath.random",
            RandomGenerator.class.getName() + ".getDefault",
            RandomGenerator.class.getName() + ".of",
            UUID.class.getName() + ".randomUUID");

    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    /** Every rule. */
    List<ArchRule> all() {
        return List.of(
                floorsUseOnlyFloorsBelow(),
                nothingButTheJdkAndTheTableReaderIsUsed(),
                nobodyPrints(),
                nothingDependsOnChanceOrTime(),
                namesSayWhatAClassIs(),
                publicClassesLiveInNullMarkedPackages(),
                thereIsNoStaticStateThatChanges());
    }

    ArchRule floorsUseOnlyFloorsBelow() {
        return classes().that(resideInAPackage(root + "..")).should(useOnlyFloorsBelow());
    }

    ArchRule nothingButTheJdkAndTheTableReaderIsUsed() {
        return classes()
                .that(resideInAPackage(root + ".."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "jdk.incubator.vector..",
                        "org.rootlet..",
                        "org.jspecify..",
                        "de.siegmar.fastcsv..",
                        "org.apache.commons.statistics.."));
    }

    ArchRule nobodyPrints() {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessTargetWhere(describe(
                        "prints a stack trace",
                        access -> access.getName().equals("printStackTrace")
                                && access.getTargetOwner().isAssignableTo(Throwable.class)))
                .because("results are returned and warnings are values in them");
    }

    ArchRule nothingDependsOnChanceOrTime() {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, ThreadLocalRandom.class, Clock.class)
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Collections.class, "shuffle", List.class)
                .orShould()
                .callConstructor(SplittableRandom.class)
                .orShould()
                .accessTargetWhere(are(oneOf("a clock or an unseeded generator")))
                .because("the same input and seed give the same bytes");
    }

    ArchRule namesSayWhatAClassIs() {
        return noClasses()
                .that(resideInAPackage(root + ".."))
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper");
    }

    ArchRule publicClassesLiveInNullMarkedPackages() {
        DescribedPredicate<JavaClass> nullMarked = describe("in a package marked @NullMarked", type -> type.getPackage()
                .isAnnotatedWith("org.jspecify.annotations.NullMarked"));
        return classes().that(resideInAPackage(root + "..")).and().arePublic().should(ArchCondition.from(nullMarked));
    }

    ArchRule thereIsNoStaticStateThatChanges() {
        return fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(resideInAPackage(root + ".."))
                .should()
                .beFinal();
    }

    private static DescribedPredicate<JavaAccess<?>> oneOf(String description) {
        return describe(description, access -> {
            String target = access.getTargetOwner().getName() + "." + access.getName();
            return CLOCKS.contains(target) || UNSEEDED.contains(target);
        });
    }

    private ArchCondition<JavaClass> useOnlyFloorsBelow() {
        return new ArchCondition<>("use only floors below their own: " + String.join(" < ", FLOORS)) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                int own = FLOORS.indexOf(floor(type));
                if (own < 0) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " lies on no floor of the house"));
                }
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (target.getPackageName().startsWith(root + ".") && FLOORS.indexOf(floor(target)) > own) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** The package right below the root that a class lies in. */
    private String floor(JavaClass type) {
        String below = type.getPackageName().substring(root.length() + 1);
        return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
    }
}
