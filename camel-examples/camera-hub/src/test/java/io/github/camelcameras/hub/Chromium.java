package io.github.camelcameras.hub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import org.junit.jupiter.api.Assumptions;

/** A headless Chromium with one page, driven by Playwright. For one thread, that which started it. */
final class Chromium implements AutoCloseable {

    /** Where it is true, as in the continuous build, a missing Chromium is a failure. */
    private static final String REQUIRED = "chromium.required";
    private static final long MINUTES_TO_FETCH = 10;

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts that of the machine, else the one that Playwright fetches; without either the tests are skipped, or fail where it is required. */
    static Chromium start() throws IOException, InterruptedException {
        // fetched here if at all, and then Chromium only
        Playwright playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        try {
            Optional<Path> installed = installed();
            Path executable = installed.orElseGet(() -> Path.of(playwright.chromium().executablePath()));
            if (!Files.isExecutable(executable)) {
                fetch();
            }
            return new Chromium(playwright, playwright.chromium().launch(new LaunchOptions().setExecutablePath(executable)));
        } catch (IOException | InterruptedException | RuntimeException e) {
            playwright.close();
            if (Boolean.getBoolean(REQUIRED) || !(e instanceof PlaywrightException || e instanceof IOException)) {
                throw e;
            }
            String skipped = "SKIPPED: the tests of the hub's page, as there is no Chromium here and none could be fetched. Install one, on"
                             + " Debian by apt-get install chromium, and run mvn verify again.";
            System.err.println(skipped + " " + e.getMessage());
            return Assumptions.abort(skipped);
        }
    }

    private static Optional<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    private static void fetch() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), CLI.class.getName(), "install", "chromium").inheritIO().start();
        if (!process.waitFor(MINUTES_TO_FETCH, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        if (process.waitFor() != 0) {
            throw new IOException("Playwright could not fetch a Chromium");
        }
    }

    /** Opens a page as if the screen were so large. */
    void open(String address, int width, int height, boolean phone) {
        if (context != null) {
            context.close();
        }
        context = browser.newContext(new NewContextOptions().setViewportSize(width, height).setIsMobile(phone).setHasTouch(phone));
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.navigate(address);
    }

    /** The value of a JavaScript expression in the page. */
    Object evaluate(String expression) {
        return page.evaluate(expression);
    }

    /** The text of the first element that a selector finds, as it is shown; empty if there is none. */
    String text(String selector) {
        return (String) page.evaluate("(selector) => document.querySelector(selector)?.innerText ?? ''", selector);
    }

    /** Presses what a selector finds, as a mouse or a finger does. */
    void press(String selector) {
        page.click(selector);
    }

    void reload() {
        page.reload();
    }

    void screenshot(Path file) {
        page.screenshot(new ScreenshotOptions().setPath(file));
    }

    /** What the page did wrong: exceptions, and what its own policy or the network refused it. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
