package org.evidenceexplorer.indexer.remote;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One question to a service.
 *
 * @param path segments under the service's address, as they are: encoded when they are sent
 * @param parameters of this call, besides those that the service's calls carry
 * @param form whether the parameters are posted as a form, for long ones
 * @param media what is expected back
 * @param weight what the call counts at the service's pace: a service may allow fewer of some calls
 */
public record Call(
    Service service,
    List<String> path,
    List<Parameter> parameters,
    boolean form,
    Media media,
    int weight) {
  private static final int LONGEST_TOLD = 300;

  public Call {
    path = List.copyOf(path);
    parameters = List.copyOf(parameters);
  }

  /** A call whose parameters stand in the address. */
  public static Call get(Service service, Media media, String... path) {
    return new Call(service, List.of(path), List.of(), false, media, 1);
  }

  /** A call whose parameters are posted as a form. */
  public static Call post(Service service, Media media, String... path) {
    return new Call(service, List.of(path), List.of(), true, media, 1);
  }

  /** The same with one parameter more. */
  public Call with(String name, String value) {
    List<Parameter> more = new ArrayList<>(parameters);
    more.add(Parameter.of(name, value));
    return new Call(service, path, more, form, media, weight);
  }

  /** The same, counted so many times at the service's pace. */
  public Call weighing(int times) {
    return new Call(service, path, parameters, form, media, times);
  }

  /** Where it is sent. */
  URI uri() {
    return form ? place() : URI.create(place() + (all().isEmpty() ? "" : "?" + encoded()));
  }

  /** All parameters, encoded as in a form. */
  String encoded() {
    return all().stream()
        .map(parameter -> encoded(parameter.name()) + "=" + encoded(parameter.value()))
        .collect(Collectors.joining("&"));
  }

  /** What is asked, for messages: without secrets, and not endless. */
  public String told() {
    String asked =
        all().stream()
            .filter(parameter -> !parameter.secret())
            .map(Parameter::toString)
            .collect(Collectors.joining("&"));
    String one = place() + (asked.isEmpty() ? "" : (form ? " with " : "?") + asked);
    String whole = one.replaceAll("\\p{Cntrl}", " ");
    return whole.length() <= LONGEST_TOLD ? whole : whole.substring(0, LONGEST_TOLD) + "…";
  }

  /** The values that must never be told, also as a service may echo them: encoded. */
  List<String> secrets() {
    return all().stream()
        .filter(Parameter::secret)
        .map(Parameter::value)
        .flatMap(value -> Stream.of(value, encoded(value)))
        .distinct()
        .toList();
  }

  private List<Parameter> all() {
    return Stream.concat(parameters.stream(), service.carried().stream()).toList();
  }

  private URI place() {
    return URI.create(
        service.address()
            + path.stream()
                .map(segment -> encoded(segment).replace("+", "%20"))
                .collect(Collectors.joining("/")));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return told();
  }
}
