package io.github.camelcameras.hub;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
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

    /** Starts that of the machine, else one that Playwright fetches; without either the tests are skipped, or fail if it is required. */
    static Chromium start() throws InterruptedException {
        try {
            // what it needs is fetched here, if at all, and then Chromium only
            Playwright playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            try {
                return new Chromium(playwright, launch(playwright.chromium()));
            } catch (IOException | InterruptedException | RuntimeException e) {
                playwright.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) { // its driver may not run here either
            String text = "The page of the hub cannot be tested: there is no Chromium here that starts, and Playwright could not fetch one."
                          + " Install one, on Debian by apt-get install chromium, and run mvn verify again.";
            if (Boolean.getBoolean(REQUIRED)) {
                throw new IllegalStateException(text, e);
            }
            System.err.println("SKIPPED: " + text + " " + e.getMessage());
            return Assumptions.abort(text);
        }
    }

    private static Browser launch(BrowserType chromium) throws IOException, InterruptedException {
        for (Path installed : installed()) {
            try {
                return chromium.launch(new LaunchOptions().setExecutablePath(installed));
            } catch (PlaywrightException e) {
                System.err.println(installed + " does not start: " + e.getMessage());
            }
        }
        Path fetched = Path.of(chromium.executablePath());
        if (!Files.isExecutable(fetched)) {
            fetch();
        }
        return chromium.launch(new LaunchOptions().setExecutablePath(fetched));
    }

    private static List<Path> installed() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).toList();
    }

    private static void fetch() throws IOException, InterruptedException {
        Path log = Path.of("target", "playwright-install.log");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), CLI.class.getName(), "install", "chromium").redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
        if (!process.waitFor(MINUTES_TO_FETCH, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        if (process.waitFor() != 0) {
            throw new IOException("Playwright could not fetch a Chromium: see " + log.toAbsolutePath());
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

    /** Presses what a selector finds, as a mouse does. */
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
