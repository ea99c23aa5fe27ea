package org.evidenceexplorer.server;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The system's Chromium, driven by tests; it opens nothing but this machine's own addresses. */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final List<String> OPTIONS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts it; fails, never skips, where there is none. */
  static Chromium start() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setHeadless(true)
                    .setArgs(OPTIONS));
    return new Chromium(playwright, browser);
  }

  private static Path executable() {
    return Stream.of(
            Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Chromium expected on the PATH, found none"));
  }

  /** How a page is looked at. */
  record View(int width, boolean dark, boolean script) {
    static final View DESKTOP = new View(1280, false, true);

    View dark(boolean other) {
      return new View(width, other, script);
    }

    View without() {
      return new View(width, dark, false);
    }

    View wide(int other) {
      return new View(other, dark, script);
    }
  }

  /** A new window on a site. */
  Page open(URI site, View view) {
    return browser
        .newContext(
            new Browser.NewContextOptions()
                .setBaseURL(site.toString())
                .setViewportSize(view.width(), 900)
                .setColorScheme(view.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setJavaScriptEnabled(view.script()))
        .newPage();
  }

  /** The text of axe, the accessibility checker. */
  static String axe() {
    try (InputStream script = Chromium.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("axe expected on the class path", e);
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
