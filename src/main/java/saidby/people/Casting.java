package saidby.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import saidby.model.Person;
import saidby.model.Span;
import saidby.text.TokenizedText;

/// Decides who the mentions of one article are. A pure function, safe on any thread; linear in the length of the text.
public final class Casting {
  private static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her", "his", "they", "we", "i", "it", "who",
      "you");

  /// One resolution for each mention, in the same order.
  ///
  /// @param spoken in text order
  public List<Resolution> resolve(TokenizedText text, List<SpokenMention> spoken) {
    var resolutions = new ArrayList<Resolution>(spoken.size());
    for (SpokenMention mention : spoken) resolutions.add(resolve(text, mention.mention()));
    return resolutions;
  }

  private static Resolution resolve(TokenizedText text, Optional<Span> mention) {
    if (mention.isEmpty()) return new Resolution.Unresolved("nobody is named near the quote");
    String words = mention.get().in(text.text());
    if (words.isBlank() || PRONOUNS.contains(words.toLowerCase(Locale.ROOT)))
      return new Resolution.Unresolved("a pronoun");
    String slug = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return new Resolution.Resolved(
        new Person(slug, words, Person.Kind.NAMED, Optional.empty(), Optional.empty()), "as written", 0.5);
  }
}
