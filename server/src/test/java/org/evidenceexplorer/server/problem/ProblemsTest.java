package org.evidenceexplorer.server.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.evidenceexplorer.core.failure.SearchException;
import org.evidenceexplorer.core.failure.SearchException.BadParameter;
import org.evidenceexplorer.core.failure.SearchException.BadQuery;
import org.evidenceexplorer.core.failure.SearchException.IndexBusy;
import org.evidenceexplorer.core.failure.SearchException.IndexMissing;
import org.evidenceexplorer.core.failure.SearchException.IndexUnavailable;
import org.evidenceexplorer.core.failure.SearchException.SchemaMismatch;
import org.evidenceexplorer.core.failure.SearchException.SnapshotExpired;
import org.junit.jupiter.api.Test;

final class ProblemsTest {
  @Test
  void tellsMistakesOfTheCallerFromFailuresOfTheIndex() {
    assertEquals(400, status(new BadQuery(3, "unclosed quote")));
    assertEquals(400, status(new BadParameter("size", "size: 0..200 expected")));
    assertEquals(410, status(new SnapshotExpired("7")));
    assertEquals(503, status(new IndexMissing("lucene:x")));
    assertEquals(503, status(new SchemaMismatch("lucene:x", "a", "b")));
    assertEquals(503, status(new IndexBusy("lucene:x", new IllegalStateException())));
    assertEquals(503, status(new IndexUnavailable("lucene:x: cannot be read")));
  }

  @Test
  void saysWhereInTheQuestionTheMistakeIs() {
    Problem problem = Problems.of(new BadQuery(3, "unclosed quote"));
    assertEquals("q", problem.members().get("parameter"));
    assertEquals(3, problem.members().get("position"));
    assertEquals("unclosed quote", problem.members().get("hint"));
  }

  @Test
  void namesTheParameterToBlame() {
    Problem problem = Problems.of(new BadParameter("size", "size: 0..200 expected"));
    assertEquals("size", problem.members().get("parameter"));
    assertEquals("size: 0..200 expected", problem.detail());
  }

  private static int status(SearchException failure) {
    return Problems.of(failure).status();
  }
}
