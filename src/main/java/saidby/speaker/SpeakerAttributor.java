package saidby.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import saidby.model.Span;
import saidby.text.Language;
import saidby.text.TokenizedText;

/// Finds the quotes of a text and the words that name their speakers. Pure and safe on any thread.
public final class SpeakerAttributor {
  private final AttributionModel model;

  /// An attributor with a model of one's own.
  public SpeakerAttributor(AttributionModel model) {
    this.model = model;
  }

  /// The one that ships with the product; loaded when first asked for.
  public static SpeakerAttributor standard() {
    return Holder.STANDARD;
  }

  /// What its probabilities stand for.
  public Confidence confidence() {
    return model.confidence();
  }

  /// The quotes in text order; titles and scare quotes are left out.
  ///
  /// @param language BCP 47 tag of the article, if it is known; else the text decides
  public List<SpokenQuote> attribute(TokenizedText text, Optional<String> language) {
    return attribute(text, language, Optional.empty());
  }

  /// The same.
  ///
  /// @param notes hears how each was found
  public List<SpokenQuote> attribute(TokenizedText text, Optional<String> language, Optional<SpeakerNotes> notes) {
    var quotes = new ArrayList<SpokenQuote>();
    Transcript transcript = Transcript.of(text);
    TokenizedText rest = without(transcript.quotes(), transcript.others(), text, quotes);
    Interview interview = Interview.of(rest);
    rest = without(interview.quotes(), interview.others(), rest, quotes);
    Statements statements = Statements.of(rest);
    rest = without(statements.quotes(), statements.others(), rest, quotes);
    quotes.addAll(prose(rest, language, notes));
    return inOrder(quotes);
  }

  /// Takes the quotes over and leaves the paragraphs that no quote was made of.
  private static TokenizedText without(List<SpokenQuote> found, List<Span> others, TokenizedText text,
      List<SpokenQuote> quotes) {
    quotes.addAll(found);
    return found.isEmpty() ? text : TokenizedText.of(text.text(), others);
  }

  private List<SpokenQuote> prose(TokenizedText text, Optional<String> language, Optional<SpeakerNotes> notes) {
    return switch (Language.of(text, language)) {
      case ENGLISH -> english(text, notes);
      case FRENCH -> new FrenchQuotes(text).find();
      case OTHER -> UnreadQuotes.of(text);
    };
  }

  private List<SpokenQuote> english(TokenizedText text, Optional<SpeakerNotes> notes) {
    Scene scene = Scene.of(text, model.vocabulary());
    scene.score(model.source());
    return attribute(scene, notes);
  }

  /// The quotes of a scene whose phrases are scored already, in text order.
  public List<SpokenQuote> attribute(Scene scene) {
    return attribute(scene, Optional.empty());
  }

  private List<SpokenQuote> attribute(Scene scene, Optional<SpeakerNotes> notes) {
    RunSpeakers.Decision[] decisions = new RunSpeakers(scene, model.options(), notes).decide();
    var quotes = new ArrayList<>(new QuoteAssembly(scene, decisions, model.confidence()).assemble());
    quotes.addAll(new IndirectQuotes(new Tagging(scene, model.tags()), decisions, model.confidence(), notes).find());
    return inOrder(quotes);
  }

  private static List<SpokenQuote> inOrder(List<SpokenQuote> quotes) {
    quotes.sort(Comparator.comparingInt(said -> said.quote().start()));
    return List.copyOf(quotes);
  }

  private static final class Holder {
    static final SpeakerAttributor STANDARD = new SpeakerAttributor(AttributionModel.shipped());
  }
}
