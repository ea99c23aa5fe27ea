package org.evidenceexplorer.citations.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evidenceexplorer.citations.document.Block.Form;
import org.evidenceexplorer.core.model.Claim;
import org.evidenceexplorer.core.vocabulary.ConceptFinder;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads the claims out of a document's blocks. */
final class ClaimReader {
  /** The opening of a sentence that draws on the sentence before it. */
  private static final Pattern GOES_ON =
      Pattern.compile("(?i)(?:this|that|these|those|so|therefore|thus|hence)\\b.*", Pattern.DOTALL);

  /** A question that asks for yes or no introduces nothing. */
  private static final Pattern OPEN_QUESTION =
      Pattern.compile("(?i)(?:what|which|who|where|when|how)\\b.*", Pattern.DOTALL);

  private static final Pattern CELL = Pattern.compile("[|\\t]");
  private static final Pattern YES =
      Pattern.compile("(?i)(?:yes|probably|likely|\u2713|\u2714|\\++)\\W*");
  private static final Pattern NO =
      Pattern.compile("(?i)(?:no|none|unlikely|\u2717|\u2718|[-\u2013]+)\\W*");

  private final ConceptFinder finder;

  ClaimReader(Vocabulary vocabulary) {
    this.finder = new ConceptFinder(vocabulary);
  }

  /** The claims of blocks, in order. */
  List<Claim> read(String text, List<Block> blocks) {
    return new Reading(text).read(blocks);
  }

  /** One pass over a document. */
  private final class Reading {
    private final String text;
    private final List<Claim> claims = new ArrayList<>();
    private String introduction = "";

    Reading(String text) {
      this.text = text;
    }

    List<Claim> read(List<Block> blocks) {
      for (int at = 0; at < blocks.size(); at++) {
        Block next = at + 1 < blocks.size() ? blocks.get(at + 1) : null;
        read(blocks.get(at), next);
      }
      return claims;
    }

    private void read(Block block, @Nullable Block next) {
      switch (block.form()) {
        case HEADING -> introduce(block);
        case TABLE_HEAD -> introduction = block.in(text);
        case PROSE -> prose(block, next);
        case ITEM -> item(block);
        case ROW -> row(block);
      }
    }

    private void introduce(Block block) {
      String words = block.in(text);
      boolean idle = words.endsWith("?") && !OPEN_QUESTION.matcher(words).matches();
      introduction = idle ? "" : words;
    }

    private void prose(Block block, @Nullable Block next) {
      List<Block> sentences = Sentences.of(text, block);
      boolean introduces = next != null && next.form() == Form.ITEM && block.in(text).endsWith(":");
      boolean goesOn = false;
      for (Block sentence : introduces ? sentences.subList(0, sentences.size() - 1) : sentences) {
        String words = sentence.in(text);
        boolean claimed = !words.endsWith("?") && claim(sentence, Assertion.of(words), goesOn);
        goesOn = claimed;
      }
      introduction = introduces ? sentences.getLast().in(text) : "";
    }

    private void item(Block block) {
      String words = block.in(text);
      if (!words.endsWith("?") && !claim(block, Assertion.of(words), false)) {
        claim(block, Assertion.of(introduction), false);
      }
    }

    private void row(Block block) {
      List<String> answers =
          CELL.splitAsStream(block.in(text))
              .map(String::strip)
              .filter(cell -> !cell.isEmpty())
              .skip(1)
              .toList();
      Assertion head = Assertion.of(introduction);
      if (answers.stream().anyMatch(cell -> NO.matcher(cell).matches())) {
        claim(block, denied(head), false);
      } else if (answers.stream().anyMatch(cell -> YES.matcher(cell).matches())
          || !claim(block, Assertion.of(block.in(text)), false)) {
        claim(block, head, false);
      }
    }

    private static Assertion denied(Assertion head) {
      return new Assertion(
          head.helps(), true, head.works(), head.risks(), head.causes(), head.suits(), true);
    }

    private boolean claim(Block block, Assertion assertion, boolean mayGoOn) {
      String words = block.in(text);
      Named named = Named.of(finder.find(words), words);
      boolean onSafety =
          mayGoOn
              && claims.getLast().kind() == Claim.Kind.SAFETY
              && GOES_ON.matcher(words).matches();
      Optional<Claim.Kind> kind = named.kind(assertion, words);
      boolean goesOn =
          onSafety && kind.isPresent() && (kind.get() == Claim.Kind.SAFETY || assertion.suits());
      kind.ifPresent(found -> add(block, goesOn ? Claim.Kind.SAFETY : found, named, goesOn));
      return kind.isPresent();
    }

    /** A sentence that draws on a statement on safety is one claim with it. */
    private void add(Block block, Claim.Kind kind, Named named, boolean goesOn) {
      int start = block.start();
      List<String> concepts = new ArrayList<>();
      if (goesOn) {
        Claim before = claims.removeLast();
        start = before.start();
        concepts.addAll(before.concepts());
      }
      concepts.addAll(named.ids(kind));
      claims.add(
          new Claim(
              "claim-" + (claims.size() + 1),
              kind,
              text.substring(start, block.end()),
              start,
              block.end(),
              concepts.stream().distinct().toList()));
    }
  }
}
