package saidby.server;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// The parameters that a request gave, without the empty ones, asked for by name.
record Given(QueryString query) {

  /// Longest value of any parameter but the query itself.
  private static final int LONGEST_VALUE = 500;

  /// Refuses every other name.
  void allow(Collection<String> names) {
    for (QueryString.Parameter parameter : query.parameters())
      if (!names.contains(parameter.name())) throw unknown(parameter.name(), names);
  }

  /// All values of a name, none of them blank.
  List<String> all(String name) {
    List<String> values = query.parameters()
        .stream()
        .filter(p -> p.name().equals(name) && !p.value().isBlank())
        .map(p -> p.value().strip())
        .toList();
    for (String value : values)
      if (value.length() > LONGEST_VALUE && !name.equals("q"))
        throw ProblemType.BAD_PARAMETER.with(
            "%s has %,d characters; %d are allowed.".formatted(name, value.length(), LONGEST_VALUE));
    return values;
  }

  /// Whether the name was given without any value.
  boolean isEmpty(String name) {
    return all(name).isEmpty() && query.parameters().stream().anyMatch(p -> p.name().equals(name));
  }

  /// The value of a name that may be given once.
  Optional<String> one(String name) {
    List<String> values = all(name);
    if (values.size() > 1)
      throw ProblemType.BAD_PARAMETER
          .with("%s was given %d times; it may be given once.".formatted(name, values.size()));
    return values.stream().findFirst();
  }

  /// The value of a name, read by a function that knows which there are.
  <T> Optional<T> one(String name, Function<String, Optional<T>> read, List<String> allowed) {
    return one(name).map(value -> read.apply(value).orElseThrow(() -> bad(name, value, oneOf(allowed))));
  }

  OptionalInt number(String name, int least, int most) {
    Optional<String> value = one(name);
    if (value.isEmpty()) return OptionalInt.empty();
    try {
      int number = Integer.parseInt(value.get());
      if (number >= least && number <= most) return OptionalInt.of(number);
    } catch (NumberFormatException e) {
      // told below, with the numbers that are out of range
    }
    throw bad(name, value.get(), "a whole number from %d to %d".formatted(least, most));
  }

  static ProblemException bad(String name, String value, String allowed) {
    return ProblemType.BAD_PARAMETER.with("%s must be %s, not \"%s\".".formatted(name, allowed, Shortened.of(value)));
  }

  static String oneOf(Collection<String> allowed) {
    return "one of " + String.join(", ", allowed);
  }

  private static ProblemException unknown(String name, Collection<String> names) {
    String nearest = NearestName.of(name, names).map(near -> " Did you mean \"" + near + "\"?").orElse("");
    String known = names.isEmpty() ? "There are none here." : "Known are: " + String.join(", ", names) + ".";
    return ProblemType.UNKNOWN_PARAMETER.with(
        "There is no parameter \"%s\".%s %s".formatted(Shortened.of(name), nearest, known));
  }
}
