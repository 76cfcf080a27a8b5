package saidby.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import saidby.model.Form;
import saidby.model.GivenQuote;
import saidby.model.Span;

/// Reads the quotes that an article brought along, and checks them against its text.
final class GivenQuotes {
  private final FieldReader reader;
  private final String field;
  private List<Span> content = List.of();
  private Optional<String> speaker = Optional.empty();
  private Optional<String> country = Optional.empty();
  private Optional<String> role = Optional.empty();
  private Optional<Form> form = Optional.empty();

  private GivenQuotes(FieldReader reader, String field) {
    this.reader = reader;
    this.field = field;
  }

  /// Reads the array that the reader stands on. An empty array is a statement too: the article has no quotes.
  static Optional<List<GivenQuote>> read(FieldReader reader) {
    var quotes = new ArrayList<GivenQuote>();
    boolean array = reader.each("quotes",
        index -> quotes.add(new GivenQuotes(reader, "quotes[" + index + "]").quote()));
    return array ? Optional.of(quotes) : Optional.empty();
  }

  private GivenQuote quote() {
    reader.eachField(field, this::field);
    return new GivenQuote(content, speaker, country, role, form);
  }

  private void field(String name) {
    String path = field + "." + name;
    switch (name) {
      case "content" -> content = spans(path);
      case "speaker" -> speaker(path);
      case "speakerCountry" -> country = country(path);
      case "speakerRole" -> role = reader.name(path, JsonLimits.NAME);
      case "form" -> form = form(path);
      default -> reader.skip();
    }
  }

  /// A name, or the object that [ArticleJson] writes, so that an article it wrote can be read again.
  private void speaker(String path) {
    if (reader.isObject()) reader.eachField(path, name -> speaker(path + "." + name, name));
    else speaker = reader.name(path, JsonLimits.NAME);
  }

  private void speaker(String path, String name) {
    switch (name) {
      case "name" -> speaker = reader.name(path, JsonLimits.NAME);
      case "country" -> country = country(path);
      case "role" -> role = reader.name(path, JsonLimits.NAME);
      default -> reader.skip();
    }
  }

  private Optional<String> country(String path) {
    Optional<String> code = reader.name(path, JsonLimits.NAME).map(text -> text.toUpperCase(Locale.ROOT));
    if (code.isPresent() && !code.get().matches("[A-Z]{2}"))
      reader.problem(path, "not an ISO 3166-1 alpha-2 code: \"%s\"".formatted(code.get()));
    return code;
  }

  private Optional<Form> form(String path) {
    Optional<String> code = reader.name(path, JsonLimits.NAME);
    Optional<Form> read = code.flatMap(Form::of);
    if (code.isPresent() && read.isEmpty())
      reader.problem(path, "not direct, mixed or indirect: \"%s\"".formatted(code.get()));
    return read;
  }

  private List<Span> spans(String path) {
    var spans = new ArrayList<Span>();
    reader.each(path, index -> span(path + "[" + index + "]").ifPresent(spans::add));
    return spans;
  }

  private Optional<Span> span(String path) {
    var ends = new ArrayList<Integer>();
    reader.each(path, _ -> reader.integer(path).ifPresent(ends::add));
    if (ends.size() != 2) reader.problem(path, "must be [start, end]");
    else
      if (ends.get(0) < 0 || ends.get(0) >= ends.get(1))
        reader.problem(path, "start must lie before end: [%d, %d]".formatted(ends.get(0), ends.get(1)));
      else
        return Optional.of(new Span(ends.get(0), ends.get(1)));
    return Optional.empty();
  }

  /// Notes each span that does not lie in the text as the model wants it.
  static void check(List<GivenQuote> quotes, String text, FieldReader reader) {
    for (int q = 0; q < quotes.size(); q++) {
      List<Span> content = quotes.get(q).content();
      if (content.isEmpty()) reader.problem("quotes[" + q + "].content", "missing or empty");
      for (int c = 0; c < content.size(); c++) {
        String path = "quotes[%d].content[%d]".formatted(q, c);
        check(content.get(c), text).ifPresent(reason -> reader.problem(path, reason));
        if (c > 0 && content.get(c).start() < content.get(c - 1).end())
          reader.problem(path, "begins before the end of the part before it");
      }
    }
  }

  private static Optional<String> check(Span span, String text) {
    String written = "[%d, %d]".formatted(span.start(), span.end());
    if (span.end() > text.length())
      return Optional.of("%s lies outside the text, which has %d characters".formatted(written, text.length()));
    if (cuts(text, span.start()) || cuts(text, span.end()))
      return Optional.of("%s cuts a surrogate pair in two".formatted(written));
    return Optional.empty();
  }

  private static boolean cuts(String text, int offset) {
    return offset > 0 && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
