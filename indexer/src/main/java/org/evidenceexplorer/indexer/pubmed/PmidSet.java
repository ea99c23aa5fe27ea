package org.evidenceexplorer.indexer.pubmed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * PMIDs, in a bit each up to the highest: all of PubMed takes six million bytes. As text it takes
 * about two characters each.
 */
final class PmidSet {
  private static final int MOST_DIGITS = 8;
  private static final int LOW_BITS = 0x7f;
  private static final int MORE = 0x80;

  private final BitSet bits = new BitSet();

  static PmidSet of(int... pmids) {
    PmidSet set = new PmidSet();
    IntStream.of(pmids).forEach(set::add);
    return set;
  }

  /** A PMID in digits; empty if the text is none. */
  static OptionalInt parse(String text) {
    return text.matches("0*[1-9]\\d*") && text.replaceFirst("^0+", "").length() <= MOST_DIGITS
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  void add(int pmid) {
    bits.set(pmid);
  }

  void addAll(PmidSet others) {
    bits.or(others.bits);
  }

  void remove(int pmid) {
    bits.clear(pmid);
  }

  boolean contains(int pmid) {
    return bits.get(pmid);
  }

  int size() {
    return bits.cardinality();
  }

  boolean isEmpty() {
    return bits.isEmpty();
  }

  OptionalInt first() {
    return isEmpty() ? OptionalInt.empty() : OptionalInt.of(bits.nextSetBit(0));
  }

  IntStream stream() {
    return bits.stream();
  }

  PmidSet minus(PmidSet others) {
    PmidSet rest = new PmidSet();
    rest.bits.or(bits);
    rest.bits.andNot(others.bits);
    return rest;
  }

  PmidSet and(PmidSet others) {
    PmidSet both = new PmidSet();
    both.bits.or(bits);
    both.bits.and(others.bits);
    return both;
  }

  /** Takes the lowest ones out. */
  List<Integer> take(int most) {
    List<Integer> taken = bits.stream().limit(most).boxed().toList();
    taken.forEach(bits::clear);
    return taken;
  }

  /** As text: the differences between neighbours, packed. */
  String encoded() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(bytes)) {
      int before = 0;
      for (int pmid = bits.nextSetBit(0); pmid >= 0; pmid = bits.nextSetBit(pmid + 1)) {
        write(pmid - before, out);
        before = pmid;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written to", e);
    }
    return Base64.getEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  /** Reads what {@link #encoded} wrote; empty if the text is something else. */
  static Optional<PmidSet> decoded(String text) {
    PmidSet set = new PmidSet();
    try (DataInputStream in =
        new DataInputStream(
            new InflaterInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text))))) {
      int pmid = 0;
      for (int next = in.read(); next >= 0; next = in.read()) {
        pmid += number(next, in);
        set.add(pmid);
      }
      return Optional.of(set);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException notWritten) {
      return Optional.empty();
    }
  }

  private static void write(int number, OutputStream out) throws IOException {
    int rest = number;
    while (rest > LOW_BITS) {
      out.write((rest & LOW_BITS) | MORE);
      rest >>>= 7;
    }
    out.write(rest);
  }

  private static int number(int first, DataInputStream in) throws IOException {
    int number = first & LOW_BITS;
    int last = first;
    for (int shift = 7; (last & MORE) != 0; shift += 7) {
      last = in.readUnsignedByte();
      number |= (last & LOW_BITS) << shift;
    }
    return number;
  }

  @Override
  public String toString() {
    return bits.toString();
  }
}
