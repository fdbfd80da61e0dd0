package io.github.camelcameras.application;

import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Who may know whom. */
class VendorsTest {

    private static final String OURS = "io.github.camelcameras.";
    private static final String[] VENDORS = { OURS + "simcam..", OURS + "ezviz..", OURS + "sunmiipc..", OURS + "ivyiot..",
        OURS + "bvcsp.." };
    private static final String SIMULATORS = OURS + "test..";
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.camelcameras");

    static List<String> components() {
        return Stream.concat(Stream.of(VENDORS), Stream.of(OURS + "common..")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = { "simcam", "ezviz", "sunmiipc", "ivyiot", "bvcsp" })
    void noVendorKnowsAnother(String vendor) {
        String[] others = Stream.of(VENDORS).filter(other -> !other.equals(OURS + vendor + "..")).toArray(String[]::new);

        noClasses().that().resideInAPackage(OURS + vendor + "..").should().dependOnClassesThat().resideInAnyPackage(others)
                .check(CLASSES);
    }

    @Test
    void commonKnowsNone() {
        noClasses().that().resideInAPackage(OURS + "common..").should().dependOnClassesThat().resideInAnyPackage(VENDORS).check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("components")
    void noSimulatorKnowsWhatItIsATestOf(String component) {
        noClasses().that().resideInAPackage(SIMULATORS).should().dependOnClassesThat().resideInAPackage(component).check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("components")
    void nothingThatIsTestedKnowsASimulator(String component) {
        noClasses().that().resideInAPackage(component).should().dependOnClassesThat().resideInAPackage(SIMULATORS).check(CLASSES);
    }

    @Test
    void noSimulatorKnowsCamel() {
        noClasses().that().resideInAPackage(SIMULATORS).should().dependOnClassesThat().resideInAPackage("org.apache.camel..")
                .check(CLASSES);
    }
}
