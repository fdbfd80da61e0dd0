package io.github.camelcameras.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.github.camelcameras.bvcsp.operation.BvcspOperations;
import io.github.camelcameras.common.operation.Operation;
import io.github.camelcameras.common.operation.Parameter;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;

/**
 * Prints the kilobytes of heap that all operations of the table take, or those of the same document as camel-rest-openapi
 * parses it.
 */
public final class HeapInJvm {

    /** What is printed. */
    public static final String HEAP = "heap";

    private static final int COLLECTIONS = 3;

    private HeapInJvm() {
    }

    /** @param arguments the document; nothing for the table */
    public static void main(String[] arguments) throws IOException {
        boolean table = arguments.length == 0;
        BvcspOperations.find("");
        new Operation.Builder("", "", "").parameter(Parameter.path("", Parameter.Type.STRING)).build();
        if (!table) {
            parse(arguments[0]);
        }
        used();
        // now the archives are open, which take more than the table, and the parser is loaded
        long before = used();
        Object kept = table ? table() : parse(arguments[0]);
        System.out.println(HEAP + "=" + (used() - before) / 1e3);
        Reference.reachabilityFence(kept);
    }

    /** The names and all rows; with them come their texts and the classes of the groups. */
    private static List<List<?>> table() {
        List<String> names = List.of(BvcspOperations.NAMES.split(","));
        List<Operation> rows = new ArrayList<>(names.size());
        for (String name : names) {
            rows.add(BvcspOperations.find(name));
        }
        return List.of(names, rows);
    }

    private static OpenAPI parse(String document) throws IOException {
        ParseOptions options = new ParseOptions();
        options.setResolveFully(true);
        return new OpenAPIV3Parser().readContents(Files.readString(Path.of(document)), null, options).getOpenAPI();
    }

    /** As the last collection left it: what other threads have allocated since, in buffers of their own, is not measured. */
    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        long used = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            used += pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage().getUsed() : 0;
        }
        return used;
    }
}
