package saidby.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// News that nobody wrote, about people who do not exist.
final class SoakText {
  private static final List<String> NAMES = List.of("Mira Tolvanen", "Ada Pell", "Jonas Wickert", "Ines Corvalho",
      "Tomas Reyk", "Lena Obrist", "Samir Haddouk", "Petra Vasile");
  private static final List<String> PLACES = List.of("Kyiv", "Nairobi", "Lisbon", "Oslo", "Manila", "Geneva");
  private static final List<String> WORDS = List.of("harbour", "bridge", "ferry", "treaty", "budget", "storm",
      "election",
      "ceasefire", "school", "railway", "market", "strike", "dam", "court", "vaccine", "drought");

  private final Random random;

  SoakText(Random random) {
    this.random = random;
  }

  String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  /// One line of JSON.
  ///
  /// @param mark a word that no other article has
  String article(String id, String mark) {
    return "{\"id\":\"%s\",\"source\":\"Wire %d\",\"publishedAt\":\"2026-%02d-%02d\",\"language\":\"en\",\"text\":\"%s\"}"
        .formatted(id, random.nextInt(8), 1 + random.nextInt(12), 1 + random.nextInt(28),
            String.join("\\n\\n", paragraphs(mark)));
  }

  /// The text of an article.
  ///
  /// @param mark a word that no other article has
  List<String> paragraphs(String mark) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 4 + random.nextInt(8); i > 0; i--) paragraphs.add(paragraph());
    paragraphs.set(1, paragraphs.get(1) + " The file of this story is " + mark + ".");
    return paragraphs;
  }

  private String paragraph() {
    String name = NAMES.get(random.nextInt(NAMES.size()));
    String place = PLACES.get(random.nextInt(PLACES.size()));
    return switch (random.nextInt(4)) {
      case 0 ->
        "“The %s will not wait for the %s,” said %s, the transport minister, in %s.".formatted(word(), word(), name,
            place);
      case 1 -> "%s told reporters that the %s in %s had been “a long %s for all of us”.".formatted(name, word(), place,
          word());
      case 2 -> "“We know what the %s costs,” she said. “And the %s is next.”".formatted(word(), word());
      default ->
        "Officials in %s opened the %s on Monday after months of talks about the %s and the %s.".formatted(place,
            word(), word(), word());
    };
  }
}
