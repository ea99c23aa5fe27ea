package org.evidenceexplorer.formats.bibtex;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import org.evidenceexplorer.formats.prose.Scripts;

/**
 * LaTeX in names and titles as plain text: accents, signs, sub- and superscripts; commands that
 * only change the look go. Commands that are not known stay as written, so that nothing is lost
 * unseen.
 */
final class Latex {
  private static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("`", "\u0300"),
          Map.entry("'", "\u0301"),
          Map.entry("^", "\u0302"),
          Map.entry("~", "\u0303"),
          Map.entry("=", "\u0304"),
          Map.entry("u", "\u0306"),
          Map.entry(".", "\u0307"),
          Map.entry("\"", "\u0308"),
          Map.entry("r", "\u030A"),
          Map.entry("H", "\u030B"),
          Map.entry("v", "\u030C"),
          Map.entry("d", "\u0323"),
          Map.entry("c", "\u0327"),
          Map.entry("k", "\u0328"),
          Map.entry("b", "\u0331"));

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("ss", "ß"),
          Map.entry("ae", "æ"),
          Map.entry("AE", "Æ"),
          Map.entry("oe", "œ"),
          Map.entry("OE", "Œ"),
          Map.entry("o", "ø"),
          Map.entry("O", "Ø"),
          Map.entry("l", "ł"),
          Map.entry("L", "Ł"),
          Map.entry("aa", "å"),
          Map.entry("AA", "Å"),
          Map.entry("i", "ı"),
          Map.entry("j", "ȷ"),
          Map.entry("dh", "ð"),
          Map.entry("th", "þ"),
          Map.entry("dj", "đ"),
          Map.entry("textasciitilde", "~"),
          Map.entry("textasciicircum", "^"),
          Map.entry("textbackslash", "\\"),
          Map.entry("textbraceleft", "{"),
          Map.entry("textbraceright", "}"),
          Map.entry("textdegree", "°"),
          Map.entry("degree", "°"),
          Map.entry("textregistered", "®"),
          Map.entry("texttrademark", "™"),
          Map.entry("textcopyright", "©"),
          Map.entry("textendash", "–"),
          Map.entry("textemdash", "—"),
          Map.entry("textquoteright", "’"),
          Map.entry("textquoteleft", "‘"),
          Map.entry("ldots", "…"),
          Map.entry("dots", "…"),
          Map.entry("pm", "±"),
          Map.entry("times", "×"),
          Map.entry("cdot", "·"),
          Map.entry("leq", "≤"),
          Map.entry("le", "≤"),
          Map.entry("geq", "≥"),
          Map.entry("ge", "≥"),
          Map.entry("sim", "∼"),
          Map.entry("approx", "≈"),
          Map.entry("infty", "∞"),
          Map.entry("alpha", "α"),
          Map.entry("beta", "β"),
          Map.entry("gamma", "γ"),
          Map.entry("delta", "δ"),
          Map.entry("epsilon", "ε"),
          Map.entry("zeta", "ζ"),
          Map.entry("eta", "η"),
          Map.entry("theta", "θ"),
          Map.entry("kappa", "κ"),
          Map.entry("lambda", "λ"),
          Map.entry("mu", "μ"),
          Map.entry("nu", "ν"),
          Map.entry("pi", "π"),
          Map.entry("rho", "ρ"),
          Map.entry("sigma", "σ"),
          Map.entry("tau", "τ"),
          Map.entry("phi", "φ"),
          Map.entry("chi", "χ"),
          Map.entry("psi", "ψ"),
          Map.entry("omega", "ω"),
          Map.entry("Gamma", "Γ"),
          Map.entry("Delta", "Δ"),
          Map.entry("Sigma", "Σ"),
          Map.entry("Phi", "Φ"),
          Map.entry("Psi", "Ψ"),
          Map.entry("Omega", "Ω"));

  /** Commands of which only the argument counts, or nothing. */
  private static final Set<String> LOOKS =
      Set.of(
          "textit",
          "textbf",
          "textrm",
          "textsf",
          "texttt",
          "textsc",
          "textnormal",
          "emph",
          "underline",
          "mathrm",
          "mathit",
          "mathbf",
          "mbox",
          "text",
          "url",
          "uppercase",
          "it",
          "bf",
          "rm",
          "sf",
          "tt",
          "sc",
          "em",
          "sl",
          "ensuremath",
          "relax",
          "noopsort",
          "enquote");

  private final String text;
  private final StringBuilder out = new StringBuilder();
  private int at;
  private boolean math;

  private Latex(String text) {
    this.text = text;
  }

  /** The text without LaTeX. */
  static String plain(String latex) {
    if (latex.chars().noneMatch(c -> "\\{}$~-`'".indexOf(c) >= 0)) {
      return latex;
    }
    Latex reader = new Latex(latex);
    while (reader.at < latex.length()) {
      reader.step();
    }
    return reader.out.toString();
  }

  /** The text with LaTeX where a character would mean something else. */
  static String escaped(String plain) {
    StringBuilder out = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      boolean twin = "-`'".indexOf(c) >= 0 && i > 0 && plain.charAt(i - 1) == c;
      out.append(twin ? "{}" : "");
      switch (c) {
        case '\\' -> out.append("\\textbackslash{}");
        case '{' -> out.append("\\textbraceleft{}");
        case '}' -> out.append("\\textbraceright{}");
        case '~' -> out.append("\\textasciitilde{}");
        case '^' -> out.append("\\textasciicircum{}");
        case '&', '%', '$', '#', '_' -> out.append('\\').append(c);
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  private void step() {
    char c = text.charAt(at);
    switch (c) {
      case '\\' -> command();
      case '{', '}' -> at++;
      case '$' -> {
        math = !math;
        at++;
      }
      case '~' -> plain(" ", 1);
      case '-' -> dash();
      case '`', '\'' -> quotes(c);
      case '^', '_' -> script(c);
      default -> plain(String.valueOf(c), 1);
    }
  }

  private void plain(String sign, int length) {
    out.append(sign);
    at += length;
  }

  private void dash() {
    if (text.startsWith("---", at)) {
      plain("—", 3);
    } else if (text.startsWith("--", at)) {
      plain("–", 2);
    } else {
      plain("-", 1);
    }
  }

  private void quotes(char quote) {
    boolean two = at + 1 < text.length() && text.charAt(at + 1) == quote;
    plain(two ? (quote == '`' ? "“" : "”") : String.valueOf(quote), two ? 2 : 1);
  }

  private void script(char sign) {
    at++;
    if (!math) {
      out.append(sign);
      return;
    }
    String inner = plain(argument());
    out.append(sign == '^' ? Scripts.superscript(inner) : Scripts.subscript(inner));
  }

  private void command() {
    at++;
    if (at == text.length()) {
      out.append('\\');
      return;
    }
    int start = at;
    if (!isLetter(text.charAt(at))) {
      at++;
      symbol(text.substring(start, at));
      return;
    }
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    word(text.substring(start, at));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void symbol(String symbol) {
    if (ACCENTS.containsKey(symbol)) {
      accent(symbol);
    } else if (symbol.isBlank() || symbol.equals("\\") || symbol.equals(",")) {
      out.append(' ');
    } else if (!"-/()[]".contains(symbol)) {
      out.append(symbol);
    }
  }

  private void word(String name) {
    if (SIGNS.containsKey(name)) {
      out.append(SIGNS.get(name));
      end();
    } else if (ACCENTS.containsKey(name)) {
      accent(name);
    } else if (LOOKS.contains(name)) {
      spaces();
    } else if (name.equals("textsuperscript") || name.equals("sp")) {
      out.append(Scripts.superscript(plain(argument())));
    } else if (name.equals("textsubscript") || name.equals("sb")) {
      out.append(Scripts.subscript(plain(argument())));
    } else if (name.equals("begin") || name.equals("end")) {
      argument();
    } else {
      out.append('\\').append(name);
    }
  }

  /** A sign ends with an empty group or with the blanks after it. */
  private void end() {
    if (text.startsWith("{}", at)) {
      at += 2;
    } else {
      spaces();
    }
  }

  private void spaces() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }

  private void accent(String accent) {
    String base = plain(argument());
    String letter = base.equals("ı") ? "i" : base.equals("ȷ") ? "j" : base;
    out.append(
        letter.isEmpty()
            ? (accent.length() == 1 && !isLetter(accent.charAt(0)) ? accent : "")
            : Normalizer.normalize(
                letter.charAt(0) + ACCENTS.get(accent) + letter.substring(1), Normalizer.Form.NFC));
  }

  /** What follows: a group in braces, a command with its name, or one character. */
  private String argument() {
    spaces();
    if (at >= text.length()) {
      return "";
    }
    int start = at;
    if (text.charAt(at) == '{') {
      at = Braces.end(text, at);
      return text.substring(start + 1, Math.max(start + 1, at - 1));
    }
    at++;
    if (text.charAt(start) == '\\') {
      while (at < text.length() && isLetter(text.charAt(at))) {
        at++;
      }
    }
    return text.substring(start, at);
  }
}
