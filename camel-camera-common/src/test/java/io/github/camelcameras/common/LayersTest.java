package io.github.camelcameras.common;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

/** Arrows run one way, down. */
class LayersTest {

    private static final String COMMON = "io.github.camelcameras.common";
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(COMMON);

    @Test
    void whatListensKnowsTheEndpointAndThatTheCallAndNothingKnowsWhatIsAbove() {
        layeredArchitecture().consideringOnlyDependenciesInAnyPackage(COMMON + "..")
                .layer("what listens").definedBy(COMMON + ".webhook..", COMMON + ".connection..", COMMON + ".springboot..")
                .layer("endpoint").definedBy(COMMON)
                .layer("session").definedBy(COMMON + ".session..")
                .layer("client").definedBy(COMMON + ".client..")
                .layer("words").definedBy(COMMON + ".operation..", COMMON + ".event..")
                .layer("ground").definedBy(COMMON + ".json..", COMMON + ".context..", COMMON + ".text..")
                .whereLayer("what listens").mayNotBeAccessedByAnyLayer()
                .whereLayer("endpoint").mayOnlyBeAccessedByLayers("what listens")
                .whereLayer("session").mayOnlyBeAccessedByLayers("endpoint", "what listens")
                .whereLayer("client").mayOnlyBeAccessedByLayers("session", "endpoint", "what listens")
                .whereLayer("words").mayOnlyBeAccessedByLayers("client", "session", "endpoint", "what listens")
                .whereLayer("ground").mayOnlyBeAccessedByLayers("words", "client", "session", "endpoint", "what listens")
                .ensureAllClassesAreContainedInArchitecture()
                .check(CLASSES);
    }
}
