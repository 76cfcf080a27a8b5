package saidby.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one line of a file of synonyms.
final class SynonymLine {
  private final String line;
  private final String place;
  private final List<String> left = new ArrayList<>();
  private final StringBuilder entry = new StringBuilder();
  private final List<String> right = new ArrayList<>();
  private boolean turned;
  private int at;

  private SynonymLine(String line, String place) {
    this.line = line;
    this.place = place;
  }

  /// Empty for a comment, or nothing at all.
  ///
  /// @param place file and line, for messages
  static Optional<Synonyms.Rule> read(String line, String place) throws BadSynonyms {
    String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
    if (text.isBlank() || text.stripLeading().startsWith("#")) return Optional.empty();
    return Optional.of(new SynonymLine(text, place).rule());
  }

  private Synonyms.Rule rule() throws BadSynonyms {
    while (at < line.length()) next();
    endEntry();
    if (!turned && left.size() < 2)
      throw wrong("one word by itself has no synonym; write others behind a comma, or => and what it means");
    return new Synonyms.Rule(left, turned ? right : left);
  }

  private void next() throws BadSynonyms {
    char c = line.charAt(at++);
    if (c == '\\' && at < line.length()) entry.append(line.charAt(at++));
    else if (c == ',') endEntry();
    else
      if (c == '=' && line.startsWith(">", at)) {
        at++;
        turn();
      } else entry.append(c);
  }

  private void turn() throws BadSynonyms {
    if (turned) throw wrong("there are two => in one line");
    endEntry();
    turned = true;
  }

  private void endEntry() throws BadSynonyms {
    String words = Characters.clean(Characters.plain(entry.toString()));
    entry.setLength(0);
    if (!Characters.hasWord(words)) throw wrong("there is no word where one should stand (column %d)".formatted(at));
    (turned ? right : left).add(words);
  }

  private BadSynonyms wrong(String what) {
    return new BadSynonyms(place + ": " + what);
  }
}
