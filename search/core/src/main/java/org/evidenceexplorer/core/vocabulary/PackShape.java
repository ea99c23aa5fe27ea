package org.evidenceexplorer.core.vocabulary;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.model.StudyJson;
import org.evidenceexplorer.core.vocabulary.InvalidTopicPack.Mistake;
import org.evidenceexplorer.core.vocabulary.Located.Fields;
import org.evidenceexplorer.core.vocabulary.Located.Items;
import org.evidenceexplorer.core.vocabulary.Located.Nothing;
import org.evidenceexplorer.core.vocabulary.Located.Scalar;
import org.evidenceexplorer.core.vocabulary.Located.Text;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file has the shape of a {@link TopicPack}: every component of its records is a key,
 * nothing else is, and null stands only where a component may be null. The records are the one
 * description of the shape.
 */
final class PackShape {
  private final List<Mistake> mistakes = new ArrayList<>();

  private PackShape() {}

  static List<Mistake> mistakes(Located file) {
    PackShape shape = new PackShape();
    shape.check("the pack", file, TopicPack.class);
    return shape.mistakes;
  }

  private void check(String name, Located found, Type expected) {
    if (expected instanceof ParameterizedType list) {
      checkList(name, found, list.getActualTypeArguments()[0]);
    } else if (expected instanceof Class<?> type && type.isRecord()) {
      checkRecord(name, found, type);
    } else if (expected instanceof Class<?> type && type.isEnum()) {
      checkWord(name, found, type);
    } else {
      checkText(name, found);
    }
  }

  private void checkList(String name, Located found, Type element) {
    if (found instanceof Items items) {
      items.values().forEach(item -> check("an entry of " + name, item, element));
    } else {
      wrong(found, "an array as " + name);
    }
  }

  private void checkRecord(String name, Located found, Class<?> type) {
    if (!(found instanceof Fields fields)) {
      wrong(found, "an object as " + name);
      return;
    }
    Map<String, RecordComponent> components =
        Arrays.stream(type.getRecordComponents())
            .collect(Collectors.toMap(RecordComponent::getName, Function.identity()));
    components.forEach((key, component) -> checkComponent(fields, key, component));
    fields
        .values()
        .forEach((key, value) -> {
          if (!components.containsKey(key)) {
            String known = String.join(", ", components.keySet().stream().sorted().toList());
            mistakes.add(Mistake.of(value, "one of the keys " + known, quoted(key)));
          }
        });
  }

  private void checkComponent(Fields fields, String key, RecordComponent component) {
    Located value = fields.values().get(key);
    if (value == null) {
      mistakes.add(Mistake.of(fields, "the key " + quoted(key), "none"));
    } else if (!(value instanceof Nothing && mayBeNull(component))) {
      check(quoted(key), value, component.getGenericType());
    }
  }

  private void checkWord(String name, Located found, Class<?> type) {
    List<String> words =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> StudyJson.mapper().valueToTree(constant).asString())
            .toList();
    if (!(found instanceof Text text && words.contains(text.value()))) {
      wrong(found, "one of %s as %s".formatted(String.join(", ", words), name));
    }
  }

  private void checkText(String name, Located found) {
    if (!(found instanceof Text text) || text.value().isBlank()) {
      wrong(found, "a text as " + name);
    } else if (!text.value().strip().equals(text.value())) {
      wrong(found, "a text without blanks around it as " + name);
    }
  }

  private static boolean mayBeNull(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private void wrong(Located found, String expected) {
    mistakes.add(Mistake.of(found, expected, shown(found)));
  }

  private static String shown(Located found) {
    return switch (found) {
      case Text text -> quoted(text.value());
      case Items items -> "an array";
      case Fields fields -> "an object";
      case Nothing nothing -> "null";
      case Scalar scalar -> scalar.written();
    };
  }

  static String quoted(String text) {
    return '"' + text + '"';
  }
}
