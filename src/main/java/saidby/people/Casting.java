package saidby.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import saidby.country.Gazetteer;
import saidby.model.Span;
import saidby.text.Language;
import saidby.text.TokenizedText;

/// Decides who the mentions of one article are. A pure function, safe on any thread; linear in the length of the text.
public final class Casting {
  private static final Resolution NOBODY = new Resolution.Unresolved("nobody is named near the quote");

  private final OtherNames others;

  /// Knows no names but those of the article.
  public Casting() {
    this(OtherNames.NONE);
  }

  public Casting(OtherNames others) {
    this.others = others;
  }

  /// One resolution for each mention, in the same order.
  ///
  /// @param spoken in text order
  public List<Resolution> resolve(TokenizedText text, List<SpokenMention> spoken) {
    return cast(text, spoken).resolutions();
  }

  /// The same with what the article tells of each named person.
  public CastList cast(TokenizedText text, List<SpokenMention> spoken) {
    return cast(text, spoken, Language.of(text, Optional.empty()), Optional.empty());
  }

  /// The same for a text whose language is known.
  ///
  /// @param notes hears how each was found
  public CastList cast(TokenizedText text, List<SpokenMention> spoken, Language language, Optional<CastNotes> notes) {
    if (spoken.stream().allMatch(mention -> mention.mention().isEmpty()))
      return new CastList(spoken.stream().map(mention -> NOBODY).toList(), List.of());
    Gazetteer gazetteer = Gazetteer.standard();
    var reading = new Reading(text, Lexicon.of(language), gazetteer);
    var offices = new Offices(reading, gazetteer);
    List<Name> names = SpokenNames.license(reading, new NameFinder(reading, offices).names(), spoken);
    var cast = new Cast(reading, names, others);
    Map<Span, Resolution> settled = new Story(reading, offices, cast, names, new MentionReader(reading, names), spoken,
        notes).run();
    notes.ifPresent(taken -> taken.names(text, names, cast));
    var resolutions = new ArrayList<Resolution>(spoken.size());
    for (SpokenMention mention : spoken)
      resolutions.add(mention.mention().flatMap(span -> Optional.ofNullable(settled.get(span))).orElse(NOBODY));
    return new CastList(resolutions, cast.figures());
  }
}
