package org.evidenceexplorer.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.evidenceexplorer.core.model.StudyJson;
import org.jspecify.annotations.Nullable;

/**
 * Sends the body of an answer with an entity tag over its bytes, or 304 to who has it already. The
 * tag is of the bytes, not of snapshot and question, so that a newer program never passes for an
 * older one; it is weak because the body may be compressed on its way.
 */
public final class Body {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String JSON = "application/json";

  private Body() {}

  /** Sends a value as JSON. */
  public static void json(Context context, Object value) {
    send(context, JSON, StudyJson.write(value));
  }

  /** Sends a page. */
  public static void html(Context context, String page) {
    send(context, HTML, page.getBytes(StandardCharsets.UTF_8));
  }

  /** Sends a file of this media type. */
  public static void file(Context context, String contentType, byte[] bytes) {
    send(context, contentType, bytes);
  }

  private static void send(Context context, String contentType, byte[] bytes) {
    String tag = tag(bytes);
    context.header("ETag", tag);
    context.header("Cache-Control", "no-cache");
    context.header("Vary", "Accept-Encoding");
    if (isKnown(context.header("If-None-Match"), tag)) {
      context.status(HttpStatus.NOT_MODIFIED);
    } else {
      context.contentType(contentType).result(bytes);
    }
  }

  /** Compares weakly, as RFC 9110, 13.1.2 asks. */
  private static boolean isKnown(@Nullable String known, String tag) {
    return known != null
        && Arrays.stream(known.split(","))
            .map(String::strip)
            .anyMatch(one -> one.equals("*") || opaque(one).equals(opaque(tag)));
  }

  private static String opaque(String tag) {
    return tag.startsWith("W/") ? tag.substring(2) : tag;
  }

  private static String tag(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "W/\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 expected in every JDK", e);
    }
  }
}
