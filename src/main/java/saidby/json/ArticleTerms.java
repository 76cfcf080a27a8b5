package saidby.json;

import java.util.Optional;
import saidby.model.Rights;

/// Reads the usage terms that an article brings along: of an object `{"licence","link"}`, as the API writes it, these
/// two. How much of a text is shown is for the operator to say, not for the article.
final class ArticleTerms {
  private final FieldReader reader;
  private Optional<String> licence = Optional.empty();
  private Optional<String> link = Optional.empty();

  private ArticleTerms(FieldReader reader) {
    this.reader = reader;
  }

  /// Reads the value that the reader stands on: null, a string that is the licence line, or an object.
  static Optional<Rights> read(String field, FieldReader reader) {
    if (!reader.isObject()) return reader.name(field, JsonLimits.LINE).map(line -> Rights.told(line, Optional.empty()));
    var terms = new ArticleTerms(reader);
    reader.eachField(field, name -> terms.field(field + "." + name, name));
    return terms.licence.map(line -> Rights.told(line, terms.link));
  }

  private void field(String path, String name) {
    switch (name) {
      case "licence" -> licence = reader.name(path, JsonLimits.LINE);
      case "link" -> link = reader.name(path, JsonLimits.URL).filter(ArticleTerms::isWeb);
      default -> reader.skip();
    }
  }

  private static boolean isWeb(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }
}
