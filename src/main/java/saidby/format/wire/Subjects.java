package saidby.format.wire;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The subjects of a story: their names become keywords; the broadest of them is the section.
///
/// The first two digits of an IPTC subject code, and the seventeen codes at the top of the media topics, name the broadest
/// ones (<https://cv.iptc.org/newscodes/mediatopic>, <https://cv.iptc.org/newscodes/subjectcode>).
final class Subjects {
  private static final Pattern CODE = Pattern.compile("(?<!\\d)(\\d{2})(\\d{6})(?!\\d)");
  private static final Map<String, String> TOP = Map.ofEntries(
      Map.entry("01", "arts, culture, entertainment and media"), Map.entry("02", "crime, law and justice"),
      Map.entry("03", "disaster, accident and emergency incident"), Map.entry("04", "economy, business and finance"),
      Map.entry("05", "education"), Map.entry("06", "environment"), Map.entry("07", "health"),
      Map.entry("08", "human interest"), Map.entry("09", "labour"), Map.entry("10", "lifestyle and leisure"),
      Map.entry("11", "politics"), Map.entry("12", "religion"), Map.entry("13", "science and technology"),
      Map.entry("14", "society"), Map.entry("15", "sport"), Map.entry("16", "conflict, war and peace"),
      Map.entry("17", "weather"));

  private final SequencedSet<String> names = new LinkedHashSet<>();
  private Optional<String> top = Optional.empty();
  private Optional<String> first = Optional.empty();

  /// @param code of the subject, or its URI or qcode
  /// @param classifies whether it tells what the story is about as a whole, not only what it mentions
  void add(Optional<String> code, Optional<String> name, boolean classifies) {
    name.ifPresent(names::add);
    Matcher matcher = CODE.matcher(code.orElse(""));
    if (top.isEmpty() && matcher.find()) top = Optional.ofNullable(TOP.get(matcher.group(1)));
    if (first.isEmpty() && classifies) first = name;
  }

  /// The broadest subject that the codes tell, else the first that classifies the story.
  Optional<String> section() {
    return top.or(() -> first);
  }

  SequencedSet<String> names() {
    return names;
  }
}
