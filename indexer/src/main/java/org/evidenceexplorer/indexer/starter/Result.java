package org.evidenceexplorer.indexer.starter;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a result was read. */
enum Result {
  IMPROVED("improved"),
  NO_DIFFERENCE("no difference"),
  INTERVENTION_BETTER("intervention better"),
  COMPARATOR_BETTER("comparator better"),
  WORSE_THAN_BASELINE("worse than baseline"),
  WORSE("worse"),
  INCREASED("increased"),
  DECREASED("decreased"),
  MIXED("mixed"),
  NOT_ASSESSED("not assessed vs control"),
  HARM("harm");

  private final String key;

  Result(String key) {
    this.key = key;
  }

  @JsonValue
  String key() {
    return key;
  }
}
