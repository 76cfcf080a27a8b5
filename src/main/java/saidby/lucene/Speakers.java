package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import saidby.lucene.suggest.NameIndex;
import saidby.lucene.suggest.Range;
import saidby.lucene.word.Analysis;

/// Everyone who is quoted in one state of the index, by id and by the words of their names; some sixty bytes each.
final class Speakers {
  /// A speaker.
  ///
  /// @param name the most frequent one
  record Speaker(String id, String name, long quotes) {}

  private final SpeakerTable table;
  private final NameIndex names;

  private Speakers(SpeakerTable table, NameIndex names) {
    this.table = table;
    this.names = names;
  }

  static Speakers of(IndexReader reader) throws IOException {
    SpeakerTable table = SpeakerTable.of(reader);
    return new Speakers(table, table.index());
  }

  int size() {
    return table.size();
  }

  /// The name behind an id; the id itself when nobody quoted has it.
  String name(String id) {
    OptionalInt number = number(id);
    return number.isPresent() ? table.names().get(number.getAsInt()) : id;
  }

  Optional<Speaker> find(String id) {
    OptionalInt number = number(id);
    return number.isPresent() ? Optional.of(speaker(number.getAsInt())) : Optional.empty();
  }

  /// The number of the speaker of this id, from 0, in the order of ids.
  OptionalInt number(String id) {
    Range found = table.ids().find(id);
    return found.isEmpty() ? OptionalInt.empty() : OptionalInt.of(found.start());
  }

  private Speaker speaker(int number) {
    return new Speaker(table.ids().get(number), table.names().get(number), table.quotes(number));
  }

  /// The name of the speaker of this number.
  String nameOf(int number) {
    return table.names().get(number);
  }

  /// The numbers of all with a word of their name beginning with each typed word.
  BitSet numbersBeginning(String typed) {
    var numbers = new BitSet(table.size());
    for (int place : names.beginning(words(typed), Math.max(1, table.size()))) numbers.set(table.at(place));
    return numbers;
  }

  /// Who is meant by an id or a name: the one of this id, else all of this name, else all with these words side by
  /// side in their name; case and accents do not count in names.
  Set<String> meant(String idOrName) {
    if (number(idOrName).isPresent()) return Set.of(idOrName);
    Set<String> ids = new LinkedHashSet<>();
    for (int place : names.called(words(idOrName))) ids.add(table.ids().get(table.at(place)));
    return ids;
  }

  /// Those with a word of their name beginning with each typed word, most quoted first, then in the order of ids.
  List<Speaker> beginning(String typed, int size) {
    return speakers(names.beginning(words(typed), size));
  }

  /// The same, and behind them those for whom one word has a typo.
  List<Speaker> like(String typed, int size) {
    return speakers(names.near(words(typed), size));
  }

  private List<Speaker> speakers(int[] places) {
    return Arrays.stream(places).mapToObj(place -> speaker(table.at(place))).toList();
  }

  /// The words of a name, folded.
  static List<String> words(String name) {
    String folded = Analysis.folded(name);
    List<String> words = new ArrayList<>(3);
    int start = -1;
    for (int at = 0; at < folded.length();) {
      int letter = folded.codePointAt(at);
      boolean inside = Character.isLetterOrDigit(letter) || isBeside(letter);
      if (inside && start < 0) start = at;
      if (!inside && start >= 0) {
        words.add(folded.substring(start, at));
        start = -1;
      }
      at += Character.charCount(letter);
    }
    if (start >= 0) words.add(folded.substring(start));
    return words;
  }

  /// Marks, and numbers that are no digits.
  private static boolean isBeside(int letter) {
    if (letter < 0x80) return false;
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
          Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
        true;
      default -> false;
    };
  }
}
