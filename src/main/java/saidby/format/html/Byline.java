package saidby.format.html;

import java.util.Optional;
import java.util.regex.Pattern;
import saidby.format.draft.CleanText;
import saidby.format.draft.WrittenDate;

/// Names out of bylines as pages write them, with the words, dates and buttons around them.
final class Byline {
  private static final Pattern BY = Pattern.compile(
      "(?i)^\\W*(?:(?:written|posted|published|reported|story|words|text|article|(?:view |see )?(?:all|more)(?: \\w+)?)"
          + " )?(?:by|par|von|por|di|door)\\b[\\s:]+|^(?:author|auteur|autor)s? ?:\\s*");
  private static final Pattern BEHIND = Pattern.compile(
      "(?i)\\s*(?:[|•·–—]|\\s-(?:\\s|$)|\\bon\\b \\w+ \\d|\\bpublished\\b|\\bupdated\\b|\\bfollow\\b|,? ?\\bfor\\b [A-Z]"
          + "|\\d{1,2}[./ ]|@|\\b(?:facebook|twitter|instagram|linkedin|whatsapp|e-?mail)\\b).*$");
  private static final Pattern END = Pattern.compile("[,;:]+$");
  private static final Pattern ADDRESS = Pattern.compile("(?i)^https?:|^www\\.|/|\\.(?:com|org|net)\\b");
  private static final Pattern NOBODY = Pattern.compile(
      "(?i)^(?:no author|admin|administrator|editor|staff|webmaster|author|guest|unknown|none|null|by|redaktion"
          + "|rédaction|la rédaction|share|all posts.*)$");
  private static final Pattern PERSON = Pattern
      .compile("\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|\\p{Ll}{1,3}'?)){0,3} \\p{Lu}[\\p{L}'’.-]+");
  private static final int LONGEST = 100;

  private Byline() {}

  /// Whether a line says by whom something is.
  static boolean isOne(String line) {
    return BY.matcher(line).find();
  }

  /// The name in a byline, or names as they are written; empty where there is none in it.
  static Optional<String> name(String written) {
    String line = CleanText.line(written);
    String name = END.matcher(BEHIND.matcher(BY.matcher(line).replaceFirst("")).replaceFirst("").strip())
        .replaceAll("");
    boolean isName = name.length() >= 2 && name.length() <= LONGEST && name.chars().anyMatch(Character::isLetter)
        && !ADDRESS.matcher(name).find() && !NOBODY.matcher(name).matches() && WrittenDate.parse(name).isEmpty();
    return isName ? Optional.of(name) : Optional.empty();
  }

  /// Whether a name is written as those of people are: two words or more with capitals.
  static boolean isPerson(String name) {
    return PERSON.matcher(name).matches();
  }
}
