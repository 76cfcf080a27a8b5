package saidby.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names as the measures compare them: by their words in lower case, without "'s", "Mr." or "Jr.".
final class NameWords {
  private static final Pattern OWNING = Pattern.compile("['’]s$");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "mr", "mrs", "ms", "dr");
  private static final Set<String> TITLES = Set.of("sen", "rep", "gov", "president", "senator", "governor", "secretary",
      "the", "gen", "republican", "democrat");

  private NameWords() {}

  private static List<String> of(String name) {
    var words = new ArrayList<String>();
    Matcher matcher = MeasuredText.WORD.matcher(name);
    while (matcher.find()) words.add(OWNING.matcher(matcher.group().toLowerCase(Locale.ROOT)).replaceFirst(""));
    List<String> bare = words.stream().filter(word -> !SUFFIXES.contains(word)).toList();
    return bare.isEmpty() ? words : bare;
  }

  /// The word that carries the name; empty for a name without words.
  static String last(String name) {
    List<String> words = of(name);
    return words.isEmpty() ? "" : words.getLast();
  }

  /// Whether some of the names, `|` between them, has the same last word and, where both have a first one, the same
  /// first.
  static boolean isSame(String said, String names) {
    List<String> bare = withoutTitles(said);
    return !bare.isEmpty() && Arrays.stream(names.split("\\|"))
        .map(NameWords::withoutTitles)
        .anyMatch(
            name -> !name.isEmpty() && name.getLast().equals(bare.getLast())
                && (name.size() < 2 || bare.size() < 2 || name.getFirst().equals(bare.getFirst())));
  }

  private static List<String> withoutTitles(String name) {
    return of(name).stream().filter(word -> !TITLES.contains(word) && !SUFFIXES.contains(word)).toList();
  }
}
