package saidby.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import saidby.model.Article;
import saidby.model.Person;
import saidby.model.Span;
import saidby.text.TokenizedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures how often mentions with a known bearer are resolved rightly, the mentions being given by hand.
final class CastingMeasurement {
  private static final Set<String> TITLES = Set.of("jr", "sr", "ii", "iii", "iv", "mr", "mrs", "ms", "dr", "sen", "rep",
      "gov", "president", "senator", "governor", "secretary", "the", "gen", "republican", "democrat");

  /// Right and all mentions of one kind.
  static final class Score {
    int right;
    int all;

    double share() {
      return all == 0 ? 1 : (double) right / all;
    }

    @Override
    public String toString() {
      return "%d of %d (%.1f%%)".formatted(right, all, 100 * share());
    }
  }

  final Map<String, Score> scores = new TreeMap<>();
  final List<String> errors = new ArrayList<>();
  private final Casting casting = new Casting();

  static CastingMeasurement of(Path folder, String part) throws IOException {
    var measurement = new CastingMeasurement();
    Map<String, List<JsonNode>> asked = new HashMap<>();
    for (JsonNode entity : read(folder.resolve(part + ".entities.jsonl")))
      asked.computeIfAbsent(entity.get("id").asString(), id -> new ArrayList<>()).add(entity);
    for (JsonNode article : read(folder.resolve(part + ".jsonl")))
      if (asked.containsKey(article.get("id").asString()))
        measurement.measure(article, asked.get(article.get("id").asString()));
    return measurement;
  }

  /// Share of right ones among the mentions of this kind; 1 when there are none.
  double share(String kind) {
    return scores.getOrDefault(kind, new Score()).share();
  }

  private static List<JsonNode> read(Path file) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    return Files.readAllLines(file).stream().map(line -> mapper.readTree(line)).toList();
  }

  private void measure(JsonNode article, List<JsonNode> asked) {
    String words = article.get("text").asString();
    TokenizedText text = TokenizedText.of(words, Article.paragraphsOf(words));
    List<SpokenMention> spoken = spoken(article);
    List<Resolution> resolutions = casting.resolve(text, spoken);
    for (JsonNode entity : asked) {
      Span source = span(entity.get("source"));
      for (int i = 0; i < spoken.size(); i++)
        if (spoken.get(i).mention().filter(span -> span.start() == source.start()).isPresent()) {
          judge(article.get("id").asString(), entity, source.in(words), resolutions.get(i));
          break;
        }
    }
  }

  private static List<SpokenMention> spoken(JsonNode article) {
    var spoken = new ArrayList<SpokenMention>();
    for (JsonNode attribution : article.get("attributions")) {
      if (attribution.get("source").isEmpty() || attribution.get("content").isEmpty()) continue;
      spoken.add(new SpokenMention(Optional.of(span(attribution.get("source"))), span(attribution.get("content"))));
    }
    return spoken;
  }

  private static Span span(JsonNode spans) {
    return new Span(spans.get(0).get(0).asInt(), spans.get(spans.size() - 1).get(1).asInt());
  }

  private void judge(String id, JsonNode entity, String mention, Resolution resolution) {
    String type = entity.has("type") ? entity.get("type").asString() : "pronoun";
    String gold = entity.get("speaker").isNull() ? "" : entity.get("speaker").asString();
    String said = resolution instanceof Resolution.Resolved resolved && resolved.person().kind() == Person.Kind.NAMED
        ? resolved.person().name()
        : "";
    boolean right = gold.isEmpty() ? said.isEmpty() : samePerson(said, gold);
    for (String key : List.of(gold.isEmpty() ? "nobody" : type, key(resolution))) {
      Score score = scores.computeIfAbsent(key, k -> new Score());
      score.all++;
      if (right) score.right++;
    }
    if (!right) errors.add("%s %s: \"%s\" is %s, not %s".formatted(id, source(entity), mention, resolution, gold));
  }

  private static String source(JsonNode entity) {
    return entity.get("source").toString();
  }

  private static String key(Resolution resolution) {
    return switch (resolution) {
      case Resolution.Resolved resolved -> "rule %s %.2f".formatted(resolved.rule(), resolved.confidence());
      case Resolution.Unresolved ignored -> "rule none";
    };
  }

  private static boolean samePerson(String said, String gold) {
    List<String> one = words(said);
    return Arrays.stream(gold.split("\\|"))
        .map(CastingMeasurement::words)
        .anyMatch(other -> !one.isEmpty()
            && !other.isEmpty()
            && one.getLast().equals(other.getLast())
            && (one.size() < 2 || other.size() < 2 || one.getFirst().equals(other.getFirst())));
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’-]+"))
        .map(word -> word.replaceAll("['’]s$", ""))
        .filter(word -> !word.isEmpty() && !TITLES.contains(word))
        .toList();
  }

  /// Prints the figures of one part, and the errors when asked to.
  public static void main(String[] arguments) throws IOException {
    CastingMeasurement measurement = of(Path.of("../shared/gold/polnear"), arguments[0]);
    measurement.scores.forEach((type, score) -> System.out.println(type + " " + score));
    if (arguments.length > 1)
      measurement.errors
          .forEach(e -> System.out.println(e.replaceAll("Resolved.person=Person|country=Optional.empty, |, rule", "")));
  }
}
