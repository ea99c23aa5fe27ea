package org.evidenceexplorer.formats.xml;

import java.util.List;
import org.evidenceexplorer.formats.prose.Prose;
import org.evidenceexplorer.formats.prose.Scripts;

/**
 * Mixed content as running text: inline marks go, sub- and superscripts stay ({@link Scripts}), and
 * MathML is written on one line, {@code (a)/(b)} for a fraction.
 */
final class RunningText {
  private RunningText() {}

  static String of(Element element) {
    StringBuilder out = new StringBuilder();
    for (Object part : element.content()) {
      out.append(part instanceof Element child ? child(child) : part);
    }
    return out.toString();
  }

  private static String child(Element child) {
    return switch (local(child.name())) {
      case "sup" -> Scripts.superscript(of(child));
      case "sub" -> Scripts.subscript(of(child));
      case "style" -> styled(child);
      case "mmultiscripts" -> scripts(child);
      case "msup" -> base(child) + Scripts.superscript(tight(child, 1));
      case "msub", "munder" -> base(child) + Scripts.subscript(tight(child, 1));
      case "msubsup", "munderover" ->
          base(child) + Scripts.subscript(tight(child, 1)) + Scripts.superscript(tight(child, 2));
      case "mfrac" -> group(tight(child, 0)) + "/" + group(tight(child, 1));
      case "msqrt" -> "√" + group(tight(child));
      case "mtext", "mi", "mn", "mo" -> of(child);
      case "mspace" -> " ";
      case "math", "mrow", "mstyle", "mtd", "mfenced", "semantics" -> tight(child);
      case "annotation", "annotation-xml" -> "";
      case "mtr", "mtable" -> " " + tight(child) + " ";
      case "p", "sec", "title", "list-item", "DispFormula", "br" -> " " + of(child) + " ";
      default -> of(child);
    };
  }

  /** A run of style, as EndNote writes it. */
  private static String styled(Element run) {
    return switch (run.attribute("face")) {
      case "superscript" -> Scripts.superscript(of(run));
      case "subscript" -> Scripts.subscript(of(run));
      default -> of(run);
    };
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  /** The parts without the white space that lays out the markup. */
  private static String tight(Element element) {
    StringBuilder out = new StringBuilder();
    for (Object part : element.content()) {
      out.append(part instanceof Element child ? child(child) : Prose.clean((String) part));
    }
    return out.toString();
  }

  private static String tight(Element element, int index) {
    List<Element> parts = element.elements().toList();
    return index < parts.size() ? Prose.clean(child(parts.get(index))) : "";
  }

  private static String base(Element element) {
    return tight(element, 0);
  }

  /** {@code ³He}: pairs of sub- and superscript after the base, then those before it. */
  private static String scripts(Element element) {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder(base(element));
    StringBuilder now = after;
    boolean raised = false;
    for (Element part : element.elements().skip(1).toList()) {
      if (local(part.name()).equals("mprescripts")) {
        now = before;
        raised = false;
      } else {
        String script = Prose.clean(child(part));
        now.append(raised ? Scripts.superscript(script) : Scripts.subscript(script));
        raised = !raised;
      }
    }
    return before.append(after).toString();
  }

  private static String group(String text) {
    return text.length() == 1 || text.matches("[\\p{Alnum}.]+") ? text : "(" + text + ")";
  }
}
