package saidby.export;

import java.util.Optional;
import saidby.model.Attribution;
import saidby.model.Form;
import saidby.model.Metadata;
import saidby.model.Person;
import saidby.model.Published;
import saidby.search.Hit;
import tools.jackson.core.JsonGenerator;

/// What a page is about, as JSON-LD in the words of [schema.org](https://schema.org/Quotation), to stand in a `script`
/// element: nothing in it can end that element. A speaker who is less likely right than wrong is not told to machines,
/// which repeat what they read without a doubt.
public final class LinkedData {
  private static final double EVEN = 0.5;

  private LinkedData() {}

  /// @param page whole address of the quote's page
  public static String quotation(Hit.QuoteHit hit, String page) {
    Metadata metadata = hit.article().metadata();
    return inScript(Json.object(json -> {
      begin(json, "Quotation", page);
      if (!hit.words().isEmpty()) json.writeStringProperty("text", hit.words());
      if (hit.quote().form() == Form.INDIRECT) json.writeStringProperty("description", "reported speech");
      metadata.language().ifPresent(language -> json.writeStringProperty("inLanguage", language));
      speaker(hit).ifPresent(person -> Json.object(json, "spokenByCharacter", who -> person(who, person)));
      Json.object(json, "isPartOf", article -> {
        article.writeStringProperty("@type", "NewsArticle");
        article(article, metadata);
      });
    }));
  }

  /// @param page whole address of the article's page
  public static String article(Metadata metadata, String page) {
    return inScript(Json.object(json -> {
      begin(json, "NewsArticle", page);
      json.writeStringProperty("mainEntityOfPage", page);
      article(json, metadata);
    }));
  }

  private static void begin(JsonGenerator json, String type, String page) {
    json.writeStringProperty("@context", "https://schema.org");
    json.writeStringProperty("@type", type);
    json.writeStringProperty("@id", page);
  }

  private static Optional<Person> speaker(Hit.QuoteHit hit) {
    return hit.quote().attribution() instanceof Attribution.Said said && said.confidence() >= EVEN
        ? Optional.of(said.person())
        : Optional.empty();
  }

  /// Somebody without a name is described, and not named by the description.
  private static void person(JsonGenerator json, Person person) {
    boolean institution = person.kind() == Person.Kind.INSTITUTION;
    json.writeStringProperty("@type", institution ? "Organization" : "Person");
    json.writeStringProperty(person.kind() == Person.Kind.UNNAMED ? "description" : "name", person.name());
    if (!institution) person.role().ifPresent(role -> json.writeStringProperty("jobTitle", role));
  }

  private static void article(JsonGenerator json, Metadata metadata) {
    json.writeStringProperty("headline", Credit.title(metadata));
    Credit.original(metadata).ifPresent(url -> json.writeStringProperty("url", url));
    metadata.published().map(Published::iso).ifPresent(date -> json.writeStringProperty("datePublished", date));
    metadata.language().ifPresent(language -> json.writeStringProperty("inLanguage", language));
    metadata.byline().ifPresent(byline -> Json.object(json, "author", author -> {
      author.writeStringProperty("@type", "Person");
      author.writeStringProperty("name", byline);
    }));
    metadata.source().ifPresent(source -> Json.object(json, "publisher", publisher -> {
      publisher.writeStringProperty("@type", "Organization");
      publisher.writeStringProperty("name", source);
    }));
    metadata.rights()
        .flatMap(rights -> rights.link().or(rights::licence))
        .ifPresent(licence -> json.writeStringProperty("license", licence));
  }

  /// In JSON these characters stand in strings alone, where they may be told by number.
  private static String inScript(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
