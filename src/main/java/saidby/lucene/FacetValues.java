package saidby.lucene;

import java.io.IOException;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import saidby.lucene.column.Column;
import saidby.lucene.column.Ordinals;
import saidby.lucene.document.Names;
import saidby.search.FacetField;
import saidby.search.What;

/// The values of one facet of one kind of hit in one state of the index, and how people read them. Safe on any thread.
final class FacetValues {
  /// So many tallies wait for the next question; with more questions at once, the others' are thrown away.
  private static final int MAX_IDLE = 4;

  private final What what;
  private final FacetField field;
  private final Ordinals ordinals;
  private final Optional<People> people;
  private final ArrayBlockingQueue<Tally> idle;

  /// How people read values that are ids: by ordinal the number that [Speakers] has, -1 for who is none of them, and the
  /// place of the label in the order of labels; and the ordinals in that order.
  private static final class People {
    final Speakers speakers;
    final int[] numbers;
    final int[] ranks;
    final int[] byRank;

    People(Speakers speakers, int[] numbers, int[] ranks, int[] byRank) {
      this.speakers = speakers;
      this.numbers = numbers;
      this.ranks = ranks;
      this.byRank = byRank;
    }
  }

  private FacetValues(What what, FacetField field, Ordinals ordinals, Optional<People> people,
      ArrayBlockingQueue<Tally> idle) {
    this.idle = idle;
    this.what = what;
    this.field = field;
    this.ordinals = ordinals;
    this.people = people;
  }

  /// @param speakers where the values are speakers
  static FacetValues of(What what, FacetField field, Ordinals ordinals, Optional<Speakers> speakers)
      throws IOException {
    Optional<People> people = speakers.isEmpty()
        ? Optional.empty()
        : Optional.of(people(ordinals, speakers.get()));
    return new FacetValues(what, field, ordinals, people, new ArrayBlockingQueue<>(MAX_IDLE));
  }

  /// The same values with the names that only some of the quotes tell; numbers and tallies are shared.
  FacetValues with(Speakers some) throws IOException {
    return new FacetValues(what, field, ordinals, Optional.of(people(ordinals, some)), idle);
  }

  private static People people(Ordinals ordinals, Speakers speakers) throws IOException {
    var numbers = new int[ordinals.size()];
    var labels = new String[numbers.length];
    for (int i = 0; i < labels.length; i++) {
      String id = ordinals.read(i);
      numbers[i] = speakers.number(id).orElse(-1);
      labels[i] = numbers[i] < 0 ? id : speakers.nameOf(numbers[i]);
    }
    int[] byRank = IntStream.range(0, labels.length)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> labels[i]).thenComparing(i -> i))
        .mapToInt(i -> i)
        .toArray();
    var ranks = new int[labels.length];
    for (int rank = 0; rank < byRank.length; rank++) ranks[byRank[rank]] = rank;
    return new People(speakers, numbers, ranks, byRank);
  }

  What what() {
    return what;
  }

  FacetField field() {
    return field;
  }

  Ordinals ordinals() {
    return ordinals;
  }

  /// The values in one segment.
  Column column(Snapshot snapshot, LeafReaderContext leaf) throws IOException {
    return snapshot.segment(leaf).column(leaf.reader(), what, Names.of(what).facet(field));
  }

  /// An empty tally, to be given back.
  Tally tally() {
    Tally waiting = idle.poll();
    return waiting == null ? new Tally(ordinals.size()) : waiting;
  }

  void giveBack(Tally tally) {
    tally.clear();
    idle.offer(tally);
  }

  /// The label's place in the order of labels.
  int rank(int ordinal) {
    return people.isPresent() ? people.get().ranks[ordinal] : ordinal;
  }

  /// The value whose label has this place.
  int atRank(int rank) {
    return people.isPresent() ? people.get().byRank[rank] : rank;
  }

  String label(int ordinal) throws IOException {
    int number = people.isPresent() ? people.get().numbers[ordinal] : -1;
    return number < 0 ? ordinals.value(ordinal) : people.orElseThrow().speakers.nameOf(number);
  }

  /// Tells which values have a word of their label beginning with each word that was typed.
  Choice beginning(String typed) {
    List<String> words = Speakers.words(typed);
    Choice byWords = ordinal -> beginAll(Speakers.words(label(ordinal)), words);
    if (people.isEmpty()) return byWords;
    BitSet found = people.get().speakers.numbersBeginning(typed);
    int[] numbers = people.get().numbers;
    return ordinal -> numbers[ordinal] < 0 ? byWords.holds(ordinal) : found.get(numbers[ordinal]);
  }

  private static boolean beginAll(List<String> words, List<String> beginnings) {
    return beginnings.stream().allMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
  }

  /// Some of the values.
  interface Choice {
    /// All of them.
    Choice ALL = _ -> true;

    boolean holds(int ordinal) throws IOException;
  }
}
