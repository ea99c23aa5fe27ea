package org.evidenceexplorer.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class LanguageCodesTest {
  @Test
  void readsLibrariesLanguageCodes() {
    assertEquals("de", LanguageCodes.shortCode("ger"));
    assertEquals("en", LanguageCodes.shortCode("English"));
    assertEquals("fr", LanguageCodes.shortCode("fra"));
    assertEquals("", LanguageCodes.shortCode("und"));
    assertEquals("ger", LanguageCodes.longCode("de"));
    assertEquals("bo", LanguageCodes.shortCode("tib"));
  }
}
