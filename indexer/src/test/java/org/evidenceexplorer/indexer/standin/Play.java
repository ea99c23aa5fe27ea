package org.evidenceexplorer.indexer.standin;

/** One service that a stand-in plays. */
public interface Play {
  /** The answer to a call. */
  Answered answer(Asked asked);

  /** How it reports a fault of its own inside an answer of status 200. */
  Answered fault(Asked asked);

  /**
   * An answer.
   *
   * @param type of its content
   */
  record Answered(int status, String type, String body) {
    static Answered json(String body) {
      return new Answered(200, "application/json; charset=UTF-8", body);
    }

    static Answered xml(String body) {
      return new Answered(200, "text/xml; charset=UTF-8", body);
    }

    static Answered text(String body) {
      return new Answered(200, "text/plain; charset=UTF-8", body);
    }
  }
}
