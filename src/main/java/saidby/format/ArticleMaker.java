package saidby.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saidby.json.ArticleDraft;
import saidby.model.Article;
import saidby.model.GivenQuote;
import saidby.model.Metadata;
import saidby.model.Rights;

/// Makes the article of a draft: text and metadata in normal form C without what no text may hold, given offsets moved
/// along, an id.
public final class ArticleMaker {
  private ArticleMaker() {}

  /// The article of a draft that came by itself.
  public static Article article(ArticleDraft draft) {
    return make(draft).article();
  }

  /// An id that was given, as the article has it.
  static String id(String given) {
    return clean(given);
  }

  /// An article, where its text was written, and what had to be changed in it beside the normal form; one line each.
  record Made(Article article, WrittenOffsets written, List<String> notices) {
    Made {
      notices = List.copyOf(notices);
    }
  }

  /// Never fails: a draft was checked when it was read.
  static Made make(ArticleDraft draft) {
    var notices = new ArrayList<String>();
    String sound = sound(draft.text());
    if (!sound.equals(draft.text())) notices.add("NUL or unpaired surrogates in the text replaced by U+FFFD");
    Normalised text = Normalised.of(sound);
    ArticleDraft clean = new ArticleDraft(draft.id().map(ArticleMaker::clean), clean(draft.metadata()), text.text(),
        draft.given().map(quotes -> quotes.stream().map(quote -> moved(quote, text)).toList()),
        draft.version());
    Article article = new Article(ArticleId.of(clean), clean.metadata(), clean.text());
    return new Made(clean.given().map(article::withGiven).orElse(article), WrittenOffsets.of(sound, text.text()),
        notices);
  }

  private static GivenQuote moved(GivenQuote quote, Normalised text) {
    return new GivenQuote(text.map(quote.content()), clean(quote.speaker()), quote.speakerCountry(),
        clean(quote.speakerRole()), quote.form());
  }

  private static Metadata clean(Metadata metadata) {
    return new Metadata(clean(metadata.url()), clean(metadata.title()), clean(metadata.byline()), metadata.published(),
        clean(metadata.source()), clean(metadata.language()), clean(metadata.section()),
        metadata.keywords().stream().map(ArticleMaker::clean).toList(), metadata.rights().map(ArticleMaker::clean),
        metadata.summaryOnly());
  }

  private static Rights clean(Rights rights) {
    return new Rights(rights.characters(), clean(rights.licence()), clean(rights.link()), rights.cut());
  }

  private static Optional<String> clean(Optional<String> text) {
    return text.map(ArticleMaker::clean);
  }

  private static String clean(String text) {
    return Normalised.of(sound(text)).text();
  }

  /// The text with U+FFFD in place of each NUL and each half of a surrogate pair that stands alone; all offsets stay.
  private static String sound(String text) {
    int at = 0;
    while (at < text.length() && isSound(text, at)) at++;
    if (at == text.length()) return text;
    var sound = new StringBuilder(text);
    for (int i = at; i < text.length(); i++) if (!isSound(text, i)) sound.setCharAt(i, '\uFFFD');
    return sound.toString();
  }

  private static boolean isSound(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    if (Character.isLowSurrogate(c)) return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    return c != '\0';
  }
}
