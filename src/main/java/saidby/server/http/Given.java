package saidby.server.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// The parameters that a request gave, without the empty ones, asked for by name.
public final class Given {

  /// Longest value of any parameter but the query itself.
  private static final int LONGEST_VALUE = 500;

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  public Given(QueryString query) {
    for (QueryString.Parameter parameter : query.parameters()) {
      List<String> some = values.computeIfAbsent(parameter.name(), _ -> new ArrayList<>());
      if (!parameter.value().isBlank()) some.add(parameter.value().strip());
    }
  }

  /// Refuses every other name.
  public void allow(Collection<String> names) {
    for (String name : values.keySet()) if (!names.contains(name)) throw unknown(name, names);
  }

  /// All values of a name, none of them blank.
  public List<String> all(String name) {
    List<String> some = values.getOrDefault(name, List.of());
    for (String value : some)
      if (value.length() > LONGEST_VALUE && !name.equals("q"))
        throw ProblemType.BAD_PARAMETER.with(
            "%s has %,d characters; %d are allowed.".formatted(name, value.length(), LONGEST_VALUE));
    return some;
  }

  /// Whether the name was given without any value.
  public boolean isEmpty(String name) {
    return values.containsKey(name) && all(name).isEmpty();
  }

  /// The value of a name that may be given once.
  public Optional<String> one(String name) {
    List<String> some = all(name);
    if (some.size() > 1)
      throw ProblemType.BAD_PARAMETER
          .with("%s was given %d times; it may be given once.".formatted(name, some.size()));
    return some.isEmpty() ? Optional.empty() : Optional.of(some.getFirst());
  }

  /// The value of a name, read by a function that knows which there are.
  public <T> Optional<T> one(String name, Function<String, Optional<T>> read, List<String> allowed) {
    return one(name).map(value -> read.apply(value).orElseThrow(() -> bad(name, value, oneOf(allowed))));
  }

  public OptionalInt number(String name, int least, int most) {
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

  public static ProblemException bad(String name, String value, String allowed) {
    return ProblemType.BAD_PARAMETER.with("%s must be %s, not \"%s\".".formatted(name, allowed, Shortened.of(value)));
  }

  public static String oneOf(Collection<String> allowed) {
    return "one of " + String.join(", ", allowed);
  }

  private static ProblemException unknown(String name, Collection<String> names) {
    String nearest = NearestName.of(name, names).map(near -> " Did you mean \"" + near + "\"?").orElse("");
    String known = names.isEmpty() ? "There are none here." : "Known are: " + String.join(", ", names) + ".";
    return ProblemType.UNKNOWN_PARAMETER.with(
        "There is no parameter \"%s\".%s %s".formatted(Shortened.of(name), nearest, known));
  }
}
