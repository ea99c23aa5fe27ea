package org.evidenceexplorer.indexer.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalLong;
import org.evidenceexplorer.formats.record.Unreadable;
import org.junit.jupiter.api.Test;

final class JsonTest {
  private static Json json(String text) throws Unreadable {
    return Json.parse(text.replace('\'', '"'));
  }

  @Test
  void numbersAndWordsAreTextsAndNothingElseIs() throws Unreadable {
    Json json = json("{'a': 7, 'b': 'x', 'c': true, 'd': null, 'e': {'f': 1}, 'g': ['h', 2, {}]}");
    assertEquals("7", json.text("a"));
    assertEquals("x", json.text("b"));
    assertEquals("true", json.text("c"));
    assertEquals("", json.text("d"));
    assertEquals("", json.text("e"));
    assertEquals("1", json.text("e", "f"));
    assertEquals("", json.text("a", "b", "c"));
    assertEquals(List.of("h", "2"), json.texts("g"));
  }

  @Test
  void oneObjectIsAListOfOne() throws Unreadable {
    assertEquals(1, json("{'a': {'b': 1}}").items("a").size());
    assertEquals(2, json("{'a': [{'b': 1}, {'b': 2}]}").items("a").size());
    assertEquals(0, json("{'a': null}").items("a").size());
    assertEquals(0, json("{}").items("a").size());
  }

  @Test
  void aNumberMayBePrintedAsText() throws Unreadable {
    Json json = json("{'a': 7, 'b': '7', 'c': '7.5', 'd': -1, 'e': 99999999999999999999}");
    assertEquals(OptionalLong.of(7), json.number("a"));
    assertEquals(OptionalLong.of(7), json.number("b"));
    for (String other : List.of("c", "d", "e", "f")) {
      assertEquals(OptionalLong.empty(), json.number(other), other);
    }
  }

  @Test
  void whatEndsBeforeItsEndIsNoJson() {
    assertThrows(Unreadable.class, () -> json("{'a': [1, "));
    assertThrows(Unreadable.class, () -> json("Resource not found."));
    assertThrows(Unreadable.class, () -> json("[".repeat(2000)));
  }
}
