package io.github.camelcameras.common.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.camel.tooling.model.BaseOptionModel;
import org.apache.camel.tooling.model.ComponentModel;
import org.apache.camel.tooling.model.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tables of a component's page, which are made from what Camel's package plugin wrote. With
 * <code>-Ddocs.update=true</code> the page is brought up to date.
 */
public final class ComponentPage {

    private ComponentPage() {
    }

    /** What Camel's package plugin wrote about a component. */
    public static ComponentModel model(Path json) {
        try {
            return JsonMapper.generateComponentModel(Files.readString(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void assertUpToDate(Path file, ComponentModel model) throws IOException {
        String page = Files.readString(file);
        String expected = section(page, "component options", options("camel.component." + model.getScheme() + ".",
                model.getComponentOptions()));
        expected = section(expected, "endpoint options", options("", model.getEndpointOptions()));
        expected = section(expected, "headers", options("", model.getEndpointHeaders()));
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(file, expected);
            return;
        }
        assertThat(page).as("%s is behind the code: run the test with -Ddocs.update=true", file).isEqualTo(expected);
    }

    private static String section(String page, String name, String content) {
        String begin = "<!-- " + name + ": generated -->\n";
        String end = "<!-- end -->";
        int from = page.indexOf(begin) + begin.length();
        assertThat(page).contains(begin);
        return page.substring(0, from) + content + page.substring(page.indexOf(end, from));
    }

    private static String options(String prefix, List<? extends BaseOptionModel> options) {
        StringBuilder table = new StringBuilder("| Name | Meaning | Default | Type |\n|---|---|---|---|\n");
        for (BaseOptionModel option : options) {
            table.append("| `").append(prefix).append(option.isMultiValue() ? option.getPrefix() + "*" : option.getName())
                    .append("` | ").append(option.getDescription().replace("|", "\\|"))
                    .append(" | ").append(option.getDefaultValue() == null ? "" : "`" + option.getDefaultValue() + "`")
                    .append(" | ").append(type(option)).append(" |\n");
        }
        return table.toString();
    }

    private static String type(BaseOptionModel option) {
        if (option.getEnums() != null && option.getEnums().size() <= 5) {
            return String.join(", ", option.getEnums());
        }
        String type = option.getJavaType().replaceAll("<.*>", "");
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
