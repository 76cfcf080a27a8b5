package saidby.server.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the route that a path belongs to, so that what is counted by route has as many names as there are routes, whatever
/// anybody asks for. It costs a look-up for most paths and a few comparisons for those with an id.
final class RouteTemplates {
  /// Where nothing is.
  static final String NONE = "none";

  private record WithId(String template, String beginning, String end) {
    boolean matches(String path) {
      return path.length() > beginning.length() + end.length() && path.startsWith(beginning) && path.endsWith(end);
    }
  }

  private final Map<String, String> exact = new HashMap<>();
  private final List<WithId> withId = new ArrayList<>();

  /// @param templates such as `/api/v1/quotes/<id>`, with one parameter at most; the first that matches holds
  RouteTemplates(List<String> templates) {
    for (String template : templates.stream().distinct().toList()) {
      int begin = template.replace('{', '<').indexOf('<');
      int end = template.replace('}', '>').lastIndexOf('>');
      if (begin < 0) exact.put(template, template);
      else withId.add(new WithId(template, template.substring(0, begin), template.substring(end + 1)));
    }
  }

  /// @param path as it was sent, still percent-encoded
  String of(String path) {
    String found = exact.get(path);
    if (found != null) return found;
    for (WithId one : withId) if (one.matches(path)) return one.template();
    return NONE;
  }
}
