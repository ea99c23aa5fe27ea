package org.evidenceexplorer.citations.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.evidenceexplorer.citations.document.Block.Form;
import org.evidenceexplorer.core.model.Claim;
import org.evidenceexplorer.core.vocabulary.ConceptFinder;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads the claims out of a document's blocks. */
final class ClaimReader {
  /** The opening of a sentence that goes on with what the sentence before it says. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?i)(?:this|that|these|those|it|they|so|therefore|thus|hence)\\b.*", Pattern.DOTALL);

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
      Assertion own = Assertion.of(words);
      if (!words.endsWith("?")) {
        claim(block, own.isNothing() ? Assertion.of(introduction) : own, false);
      }
    }

    private void row(Block block) {
      List<String> cells =
          CELL.splitAsStream(block.in(text)).map(String::strip).filter(c -> !c.isEmpty()).toList();
      boolean yes = cells.stream().skip(1).anyMatch(cell -> YES.matcher(cell).matches());
      boolean no = cells.stream().skip(1).anyMatch(cell -> NO.matcher(cell).matches());
      Assertion own = Assertion.of(block.in(text));
      Assertion head = Assertion.of(introduction);
      if (yes || no) {
        claim(block, no ? denied(head) : head, false);
      } else {
        claim(block, own.isNothing() ? head : own, false);
      }
    }

    private static Assertion denied(Assertion head) {
      return new Assertion(
          head.helps(), true, head.works(), head.risks(), head.causes(), head.suits(), true);
    }

    private boolean claim(Block block, Assertion assertion, boolean mayGoOn) {
      Named named = Named.of(finder.find(block.in(text)), block.in(text));
      Optional<Claim.Kind> kind = named.kind(assertion, block.in(text));
      kind.ifPresent(found -> add(block, found, named, mayGoOn));
      return kind.isPresent();
    }

    private void add(Block block, Claim.Kind kind, Named named, boolean mayGoOn) {
      int start = block.start();
      List<String> concepts = new ArrayList<>();
      if (mayGoOn && claims.getLast().kind() == kind && GOES_ON.matcher(block.in(text)).matches()) {
        Claim before = claims.removeLast();
        start = before.start();
        concepts.addAll(before.concepts());
      }
      concepts.addAll(named.ids(kind));
      String id = "claim-%d".formatted(claims.size() + 1).toLowerCase(Locale.ROOT);
      claims.add(
          new Claim(
              id,
              kind,
              text.substring(start, block.end()),
              start,
              block.end(),
              concepts.stream().distinct().toList()));
    }
  }
}
