package org.evidenceexplorer.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.server.Chromium.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The starter collection as a clinician meets it, in a real browser. */
final class BrowserIT {
  private static final String TRIALS = "Randomised split-body trial";
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*");

  @TempDir private static Path folder;
  private static StarterServer server;
  private static Chromium chromium;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    server = StarterServer.start(folder);
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    server.close();
  }

  @Test
  void findsTrialsOpensOneAndComesBackWithTheFiltersKept() {
    try (Page page = chromium.open(server.address(), View.DESKTOP)) {
      page.navigate("/");
      page.getByRole(com.microsoft.playwright.options.AriaRole.SEARCHBOX).fill("acne scars");
      page.keyboard().press("Enter");
      page.waitForURL("**/search?*");
      long before = count(page);
      tick(page, "condition", "acne-scars");
      tick(page, "design", "randomised-split-body");
      long found = count(page);
      assertTrue(found > 0 && found < before, found + " of " + before);
      for (Locator design : page.locator(".hit .design").all()) {
        assertEquals(TRIALS, design.textContent());
      }
      String address = page.url();
      page.locator(".hit h3 a").first().click();
      page.waitForURL("**/studies/**");
      page.locator("#findings").waitFor();
      page.goBack();
      page.waitForURL(address);
      assertTrue(box(page, "condition", "acne-scars").isChecked());
      assertTrue(box(page, "design", "randomised-split-body").isChecked());
      assertEquals(found, count(page));
    }
  }

  @Test
  void leadsFromACellOfTheMapToExactlyTheStudiesItCounts() {
    try (Page page = chromium.open(server.address(), View.DESKTOP)) {
      page.navigate("/map?rows=condition&columns=outcome");
      Locator cells = page.locator("table.map td a");
      assertTrue(cells.count() > 20, "cells: " + cells.count());
      for (int i = 0; i < cells.count(); i += 7) {
        long shown = number(cells.nth(i).locator(".n").textContent());
        String words = cells.nth(i).getAttribute("aria-label");
        cells.nth(i).click();
        page.waitForURL("**/search?*");
        assertEquals(shown, count(page), words);
        page.goBack();
        page.waitForURL("**/map?*");
      }
    }
  }

  @Test
  void walksTheMapByArrowKeysFromOneTabStop() {
    try (Page page = chromium.open(server.address(), View.DESKTOP)) {
      page.navigate("/map?rows=condition&columns=outcome");
      assertEquals(1, page.locator("table.map a[tabindex='0']").count());
      page.locator("table.map a[tabindex='0']").focus();
      String first = focused(page);
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowRight");
      assertTrue(!first.equals(focused(page)), "the focus should have moved from " + first);
      page.keyboard().press("Enter");
      page.waitForURL("**/search?*");
    }
  }

  @Test
  void appliesFiltersByAButtonWhereThereIsNoScript() {
    try (Page page = chromium.open(server.address(), View.DESKTOP.without())) {
      page.navigate("/search?q=acne+scars");
      long before = count(page);
      box(page, "design", "randomised-split-body").check();
      page.locator(".apply button").click();
      assertTrue(page.url().contains("design=randomised-split-body"), page.url());
      assertTrue(count(page) < before, page.url());
    }
  }

  @Test
  void keepsTheFocusAndSaysTheCountWhenAFilterApplies() {
    try (Page page = chromium.open(server.address(), View.DESKTOP)) {
      page.navigate("/search");
      tick(page, "design", "meta-analysis");
      assertEquals("meta-analysis", page.evaluate("document.activeElement.value"));
      page.waitForFunction("() => document.getElementById('announcement').textContent !== ''");
      assertEquals(count(page), number(page.locator("#announcement").textContent()));
    }
  }

  @Test
  void keepsHostileWordsInert() {
    try (Page page = chromium.open(server.address(), View.DESKTOP)) {
      List<String> dialogs = new ArrayList<>();
      page.onDialog(dialog -> {
        dialogs.add(dialog.message());
        dialog.dismiss();
      });
      page.navigate("/search?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
      page.navigate("/search?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E");
      assertEquals(List.of(), dialogs);
    }
  }

  @Test
  void showsEvidenceAgainstAClaimBesideTheEvidenceForIt() {
    try (Page page = chromium.open(server.address(), View.DESKTOP)) {
      page.navigate("/documents");
      page.locator("main ul.documents a").first().click();
      page.waitForURL("**/documents/*");
      String text = page.locator("main").textContent();
      assertTrue(text.contains("For the claim") && text.contains("Against the claim"), text);
      Locator counted = page.locator(".count-of a").first();
      long shown = number(counted.textContent());
      counted.click();
      page.waitForURL("**/search?*");
      assertEquals(shown, count(page));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?q=scars",
        "/search?q=zzzzz",
        "/search?q=%22open",
        "/search?design=randomised-split-body&harm.not=reported",
        "/map?rows=condition&columns=outcome",
        "/map?rows=intervention&columns=design",
        "/documents",
        "/documents/{document}",
        "/studies/{study}",
        "/studies/pmid:1"
      })
  void everyPageIsAccessibleFitsAPhoneAndAsksNobodyElse(String path) {
    for (boolean dark : List.of(false, true)) {
      for (int width : List.of(320, 1280)) {
        expectSound(filled(path), View.DESKTOP.wide(width).dark(dark));
      }
    }
  }

  private static void expectSound(String path, View view) {
    try (Page page = chromium.open(server.address(), view)) {
      List<String> asked = new ArrayList<>();
      List<String> complaints = new ArrayList<>();
      page.onRequest(request -> asked.add(request.url()));
      page.onConsoleMessage(message -> {
        if (message.text().contains("Content Security Policy")) {
          complaints.add(message.text());
        }
      });
      int status = page.navigate(path).status();
      assertEquals(path.endsWith("open") ? 400 : path.endsWith("pmid:1") ? 404 : 200, status, path);
      assertEquals(List.of(), asked.stream().filter(BrowserIT::isForeign).toList(), path);
      Object wide = page.evaluate("document.documentElement.scrollWidth");
      assertTrue(((Number) wide).intValue() <= view.width(), path + " is " + wide + " wide");
      assertEquals(List.of(), complaints, path);
      page.evaluate(Chromium.axe());
      assertEquals("", page.evaluate(VIOLATIONS), path + " " + view);
    }
  }

  private static final String VIOLATIONS =
      """
      async () => {
        const run = await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] });
        return run.violations.map((v) => v.id + ": " + v.nodes.map((n) => n.html).join(" ")).join("; ");
      }\
      """;

  private static boolean isForeign(String url) {
    return !url.startsWith(server.address().toString()) && !url.startsWith("data:");
  }

  private static String filled(String path) {
    return path.replace("{document}", server.searcher().documents().getFirst().id())
        .replace("{study}", "doi:10.1111/j.1365-2230.2009.03291.x");
  }

  private static Locator box(Page page, String name, String value) {
    return page.locator("input[name='%s'][value='%s']".formatted(name, value)).first();
  }

  /** Ticks a filter, opening whatever it is folded into, and waits for the answer. */
  private static void tick(Page page, String name, String value) {
    Locator box = box(page, name, value);
    box.evaluate(
        "box => { for (let d = box.closest('details'); d; d = d.parentElement.closest('details')) d.open = true; }");
    String before = page.url();
    box.click();
    page.waitForFunction("before => location.href !== before", before);
    page.waitForFunction("() => !document.getElementById('answer').hasAttribute('aria-busy')");
  }

  private static String focused(Page page) {
    return String.valueOf(page.evaluate("document.activeElement.outerHTML"));
  }

  private static long count(Page page) {
    return number(page.locator("h1").first().textContent());
  }

  private static long number(String words) {
    Matcher matcher = NUMBER.matcher(words);
    return matcher.find() ? Long.parseLong(matcher.group().replace(",", "")) : 0;
  }
}
