package org.evidenceexplorer.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evidenceexplorer.core.failure.SearchException.BadParameter;
import org.evidenceexplorer.core.model.StudyJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The parameters in the body of a request: a form ({@code application/x-www-form-urlencoded}), or a
 * JSON object whose members are texts, numbers or lists of them.
 */
public final class PostedParameters {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";
  private static final String BODY = "body";

  private PostedParameters() {}

  /**
   * The parameters, in order.
   *
   * @throws BadParameter if the body is not what its type says
   * @throws HttpResponseException with status 415 if it is of another type
   */
  public static Map<String, List<String>> read(Context context) {
    String given = context.contentType();
    String type = given == null ? "" : given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return switch (type) {
      case FORM -> Address.parameters(text(context));
      case JSON -> json(text(context));
      default -> throw new HttpResponseException(HttpStatus.UNSUPPORTED_MEDIA_TYPE.getCode());
    };
  }

  private static String text(Context context) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(context.bodyAsBytes()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new BadParameter(BODY, "body: UTF-8 expected, found other bytes");
    }
  }

  private static Map<String, List<String>> json(String text) {
    JsonNode object;
    try {
      object = StudyJson.mapper().readTree(text);
    } catch (JacksonException e) {
      throw new BadParameter(BODY, "body: a JSON object expected, found what is no JSON");
    }
    if (!object.isObject()) {
      throw new BadParameter(BODY, "body: a JSON object expected, found another value");
    }
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    object
        .properties()
        .forEach(
            member -> parameters.put(member.getKey(), values(member.getKey(), member.getValue())));
    return parameters;
  }

  private static List<String> values(String name, JsonNode value) {
    List<String> values = new ArrayList<>();
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      if (!one.isString() && !one.isIntegralNumber()) {
        String shown = name.length() > 80 ? name.substring(0, 80) + "…" : name;
        throw new BadParameter(
            shown, shown + ": a text, a whole number or a list of them expected, found another");
      }
      values.add(one.asString());
    }
    return values;
  }
}
