package io.github.camelcameras.application;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Who may know whom. No example is known by any of these, and no simulator by what is not one. */
class VendorsTest {

    private static final String OURS = "io.github.camelcameras.";
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(OURS + "common", OURS + "simcam", OURS + "ezviz", OURS + "sunmiipc", OURS + "ivyiot", OURS + "bvcsp",
                    OURS + "test");

    @ParameterizedTest
    @ValueSource(strings = { "simcam", "ezviz", "sunmiipc", "ivyiot", "bvcsp" })
    void aVendorKnowsItselfAndWhatIsCommon(String vendor) {
        noClasses().that().resideInAPackage(OURS + vendor + "..").should()
                .dependOnClassesThat(isOursBut(OURS + vendor + "..", OURS + "common..")).check(CLASSES);
    }

    @Test
    void whatIsCommonKnowsItself() {
        noClasses().that().resideInAPackage(OURS + "common..").should().dependOnClassesThat(isOursBut(OURS + "common..")).check(CLASSES);
    }

    @Test
    void aSimulatorKnowsNeitherWhatItTestsNorCamel() {
        noClasses().that().resideInAPackage(OURS + "test..").should().dependOnClassesThat(isOursBut(OURS + "test.."))
                .orShould().dependOnClassesThat().resideInAPackage("org.apache.camel..").check(CLASSES);
    }

    @Test
    void noTwoPackagesKnowEachOther() {
        slices().matching(OURS + "(**)").should().beFreeOfCycles().check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> isOursBut(String... known) {
        return resideInAPackage(OURS + ".").and(resideOutsideOfPackages(known));
    }
}
