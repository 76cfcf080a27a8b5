package saidby.authority;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes an entry of one member of the United States Congress, as lists of them have it: `id`, `name` (the official full
/// one), `first`, `middle`, `last`, `nickname`, `suffix`, `gender`, `role`, `state` (two letters), `country`, `start` and
/// `end` of their terms. Other names follow from these: without middle name, with the nickname, without "Jr.".
final class Congress {
  private static final Pattern QUOTED = Pattern.compile("[\"“(]([^\"”)]+)[\"”)]\\s*");
  private static final Pattern SUFFIX = Pattern.compile(",? (Jr|Sr|II|III|IV)\\.?$");

  private final Map<String, String> fields;

  private Congress(Map<String, String> fields) {
    this.fields = fields;
  }

  /// The fields of a line of the authority file, in their order; texts, or a list of texts for the aliases.
  ///
  /// @param fields those of the member that are text
  static Map<String, List<String>> entry(Map<String, String> fields) {
    return new Congress(fields).entry();
  }

  private Map<String, List<String>> entry() {
    Map<String, List<String>> entry = new LinkedHashMap<>();
    entry.put("id", field("id").stream().toList());
    entry.put("name", Stream.of(name()).filter(name -> !name.isEmpty()).toList());
    entry.put("aliases", aliases());
    entry.put("role", field("role").map(this::withState).stream().toList());
    entry.put("country", field("country").stream().toList());
    entry.put("gender", field("gender").map(Congress::gender).stream().toList());
    entry.put("from", field("start").stream().toList());
    entry.put("to", field("end").stream().toList());
    return entry;
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name)).map(String::strip).filter(value -> !value.isEmpty());
  }

  private String name() {
    return field("name").or(() -> field("official_full")).orElseGet(() -> joined(field("first"), field("last")));
  }

  private static String gender(String letter) {
    return letter.equalsIgnoreCase("F") ? "female" : letter.equalsIgnoreCase("M") ? "male" : letter;
  }

  /// "U.S. Senator from New York".
  private String withState(String role) {
    return field("state").map(code -> role + " from " + spelt(code)).orElse(role);
  }

  private static String spelt(String code) {
    return Offices.english()
        .state(code.toLowerCase(Locale.ROOT))
        .map(full -> Stream.of(full.split("-"))
            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .collect(Collectors.joining(" ")))
        .orElse(code);
  }

  /// Names that are found by other words than the name itself and those before them.
  private List<String> aliases() {
    Map<String, String> byWords = new LinkedHashMap<>();
    String plain = SUFFIX.matcher(QUOTED.matcher(name()).replaceAll("")).replaceAll("");
    Optional<String> last = field("last");
    Stream.of(QUOTED.matcher(name()).replaceAll(""), plain, joined(field("first"), last),
        joined(field("nickname"), last),
        joined(quoted(), last), joined(field("first"), field("middle"), last),
        joined(field("first"), last, field("suffix")))
        .filter(alias -> alias.indexOf(' ') > 0)
        .forEach(alias -> byWords.putIfAbsent(NameKey.of(alias).words(), alias));
    byWords.remove(NameKey.of(name()).words());
    return List.copyOf(byWords.values());
  }

  /// The nickname inside of the name.
  private Optional<String> quoted() {
    Matcher matcher = QUOTED.matcher(name());
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /// All of them, or nothing.
  @SafeVarargs
  private static String joined(Optional<String>... parts) {
    if (!Stream.of(parts).allMatch(Optional::isPresent)) return "";
    return Stream.of(parts).flatMap(Optional::stream).collect(Collectors.joining(" "));
  }
}
