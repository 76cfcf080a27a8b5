package saidby.format.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import saidby.format.draft.Drafts;
import saidby.format.draft.Spot;
import saidby.format.draft.WebHost;
import saidby.format.draft.WrittenDate;
import saidby.json.ArticleDraft;
import saidby.json.JsonLimits;
import saidby.json.JsonValue;
import saidby.model.Form;
import saidby.model.GivenQuote;
import saidby.model.Metadata;
import saidby.model.Span;

/// Reads Quotebank (<https://doi.org/10.5281/zenodo.4277311>), quotes of ten years of news with their speakers: a quote
/// a line, or an article a line with its quotes. The speakers are taken as they are told.
public final class Quotebank {
  private Quotebank() {}

  /// A quote by itself (`quoteID`), or an article with quotes (`articleID`).
  public static void read(JsonValue line, Spot at, Drafts drafts) {
    if (line.has("articleID")) article(line, at, drafts);
    else quote(line, at, drafts);
  }

  private static void quote(JsonValue line, Spot at, Drafts drafts) {
    Optional<String> words = line.text("quotation");
    if (words.isEmpty()) drafts.fail(at, "quotation: missing or blank");
    else {
      Optional<String> url = line.get("urls")
          .map(JsonValue::items)
          .orElse(List.of())
          .stream()
          .flatMap(address -> address.text().stream())
          .findFirst();
      var given = new GivenQuote(List.of(new Span(0, words.get().length())), speaker(line.text("speaker")),
          Optional.empty(),
          Optional.empty(), Optional.of(Form.DIRECT));
      tell(at, drafts,
          new ArticleDraft(line.text("quoteID"), metadata(line, url), words.get(), Optional.of(List.of(given))));
    }
  }

  private static void article(JsonValue line, Spot at, Drafts drafts) {
    List<JsonValue> told = line.get("quotations").or(() -> line.get("quotes")).map(JsonValue::items).orElse(List.of());
    Optional<String> content = written(line, "content").or(() -> written(line, "text"));
    if (content.isEmpty() && told.isEmpty()) drafts.skip(at, "an article without text or quotes");
    else {
      ArticleDraft draft = content.map(text -> inText(line, text, told)).orElseGet(() -> alone(line, told));
      if (draft.text().isBlank()) drafts.fail(at, "quotation: missing or blank");
      else tell(at, drafts, draft);
      int placed = draft.given().map(List::size).orElse(0);
      if (placed < told.size())
        drafts.notice(at, "%d of %d quotes do not stand in the text".formatted(told.size() - placed, told.size()));
    }
  }

  /// With its white space, because offsets count in it.
  private static Optional<String> written(JsonValue line, String name) {
    return line.get(name)
        .flatMap(value -> value instanceof JsonValue.Text(String text) && !text.isBlank()
            ? Optional.of(text)
            : Optional.empty());
  }

  private static void tell(Spot at, Drafts drafts, ArticleDraft draft) {
    if (draft.text().length() > JsonLimits.TEXT)
      drafts.fail(at, "text: longer than %,d characters".formatted(JsonLimits.TEXT));
    else
      drafts.article(at, draft);
  }

  private static ArticleDraft inText(JsonValue line, String text, List<JsonValue> told) {
    List<GivenQuote> given = new ArrayList<>();
    for (JsonValue quote : told)
      written(quote, "quotation").flatMap(words -> place(text, words, quote))
          .ifPresent(span -> given.add(given(quote, span)));
    given.sort(Comparator.comparing(quote -> quote.content().getFirst()));
    return new ArticleDraft(line.text("articleID"), metadata(line, line.text("url")), text, Optional.of(given));
  }

  /// Where the offset says, else where the words stand first: offsets of some editions count tokens.
  private static Optional<Span> place(String text, String words, JsonValue quote) {
    int told = quote.text("quotationOffset")
        .or(() -> quote.text("offset"))
        .or(() -> quote.text("start"))
        .filter(number -> number.matches("\\d{1,8}"))
        .map(Integer::parseInt)
        .orElse(0);
    int at = text.startsWith(words, told) ? told : text.indexOf(words);
    return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words.length()));
  }

  /// Without the article's text: each quote is a paragraph.
  private static ArticleDraft alone(JsonValue line, List<JsonValue> told) {
    var text = new StringBuilder();
    List<GivenQuote> given = new ArrayList<>();
    for (JsonValue quote : told) {
      Optional<String> words = quote.text("quotation");
      if (words.isEmpty()) continue;
      if (!text.isEmpty()) text.append('\n');
      int start = text.length();
      text.append(words.get());
      given.add(given(quote, new Span(start, text.length())));
    }
    Metadata metadata = metadata(line, line.text("url")).with(Optional.empty(), true);
    return new ArticleDraft(line.text("articleID"), metadata, text.toString(), Optional.of(given));
  }

  private static GivenQuote given(JsonValue quote, Span span) {
    Optional<String> speaker = quote.text("speaker")
        .or(() -> quote.text("globalTopSpeaker"))
        .or(() -> quote.text("localTopSpeaker"));
    return new GivenQuote(List.of(span), speaker(speaker), Optional.empty(), Optional.empty(),
        Optional.of(Form.DIRECT));
  }

  /// `None` is how it says that nobody is known.
  private static Optional<String> speaker(Optional<String> told) {
    return told.filter(name -> !name.equalsIgnoreCase("none"));
  }

  private static Metadata metadata(JsonValue line, Optional<String> url) {
    return new Metadata(url, line.text("title"), Optional.empty(), line.text("date").flatMap(WrittenDate::parse),
        url.flatMap(WebHost::of), Optional.of("en"), Optional.empty(), List.of());
  }
}
