package io.github.camelcameras.application;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Who may know whom. */
class VendorsTest {

    private static final String OURS = "io.github.camelcameras.";
    private static final String[] VENDORS = { OURS + "simcam..", OURS + "ezviz..", OURS + "sunmiipc..", OURS + "ivyiot..",
        OURS + "bvcsp.." };
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.camelcameras");

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
}
