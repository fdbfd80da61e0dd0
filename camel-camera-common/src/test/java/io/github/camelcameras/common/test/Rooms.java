package io.github.camelcameras.common.test;

import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The packages of a vendor who has several: the front, and rooms below it. */
public final class Rooms {

    private Rooms() {
    }

    /**
     * Checks that the front is known by none of the rooms, a room knows only those that it may know, there is no cycle, and every class is
     * in the front or a room.
     *
     * @param front   the package that users import
     * @param mayKnow by the name of each room those of the rooms that it may know
     */
    public static void assertKnowOnly(String front, Map<String, Set<String>> mayKnow) {
        JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(front);
        LayeredArchitecture rule = layeredArchitecture().consideringOnlyDependenciesInAnyPackage(front + "..")
                .layer("front").definedBy(front).whereLayer("front").mayNotBeAccessedByAnyLayer();
        for (String room : mayKnow.keySet()) {
            rule = rule.layer(room).definedBy(front + "." + room + "..");
        }
        for (Map.Entry<String, Set<String>> room : mayKnow.entrySet()) {
            rule = room.getValue().isEmpty() ? rule.whereLayer(room.getKey()).mayNotAccessAnyLayer()
                    : rule.whereLayer(room.getKey()).mayOnlyAccessLayers(room.getValue().toArray(String[]::new));
        }
        rule.ensureAllClassesAreContainedInArchitecture().check(classes);
        slices().matching(front.substring(0, front.lastIndexOf('.')) + ".(**)").should().beFreeOfCycles().check(classes);
    }
}
