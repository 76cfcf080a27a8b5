package saidby.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saidby.model.Person;
import saidby.model.PersonId;

/// Somebody in the article, with all that was found out so far. Lives while one article is read.
final class Figure {
  private static final double MOST_VOTES = 2.5;
  private static final double VOTE = 0.8;
  private static final int MOST_OFFICES = 12;

  final Person.Kind kind;
  private String shown;
  private List<String> words;
  private Optional<String> suffix;
  private final Set<String> nicknames = new HashSet<>(2);
  private final List<Office> offices = new ArrayList<>(2);
  private Optional<String> role = Optional.empty();
  /// Above 0 for a man, below for a woman.
  private double gender;
  private double votes;
  /// Made when asked for, forgotten when name or role change.
  private Optional<Person> person = Optional.empty();
  private int count;
  private int seen = -1;

  Figure(Person.Kind kind, String shown, List<String> words, Optional<String> suffix) {
    this.kind = kind;
    this.shown = shown;
    this.words = words;
    this.suffix = suffix;
  }

  String shown() {
    return shown;
  }

  /// The family name as it is shown.
  String lastName() {
    int space = shown.lastIndexOf(' ');
    return suffix.isPresent() || space < 0 ? shown : shown.substring(space + 1);
  }

  List<String> words() {
    return words;
  }

  Optional<String> suffix() {
    return suffix;
  }

  Set<String> nicknames() {
    return nicknames;
  }

  List<Office> offices() {
    return offices;
  }

  double gender() {
    return gender + votes;
  }

  /// Whether a pronoun or a title of this gender (above 0 male) may mean this figure.
  boolean agrees(double other) {
    return gender() * other >= 0 || Math.abs(gender()) < 1;
  }

  int count() {
    return count;
  }

  /// Last token where this figure was mentioned, -1 before the first.
  int seen() {
    return seen;
  }

  void mention(int token) {
    count++;
    seen = Math.max(seen, token);
  }

  /// Takes over a fuller form of the name.
  void call(Name name, String written) {
    name.nickname().ifPresent(nicknames::add);
    if (suffix.isEmpty()) suffix = name.suffix();
    if (name.words().size() > words.size() && name.words().subList(0, words.size()).equals(words)) return;
    boolean cut = name.isFull() && name.words().size() < words.size()
        && words.subList(0, name.words().size()).equals(name.words());
    boolean fuller = cut || name.words().size() > words.size()
        || (written.length() > shown.length() && sameWords(name));
    boolean louder = isShouted(shown) && !isShouted(written) && sameWords(name);
    if (fuller || louder) rename(name, written);
  }

  /// Takes the name as it is written here, fuller or not.
  void rename(Name name, String written) {
    person = Optional.empty();
    shown = written;
    words = name.words();
  }

  private boolean sameWords(Name name) {
    return name.words().size() == words.size();
  }

  private static boolean isShouted(String name) {
    return name.length() > 2 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
  }

  void tellGender(double told) {
    gender += told;
  }

  /// A pronoun that was taken for this figure.
  void vote(double told) {
    votes = Math.clamp(votes + told * VOTE, -MOST_VOTES, MOST_VOTES);
  }

  void tellOffices(List<Office> told) {
    for (Office office : told) if (offices.size() < MOST_OFFICES && !offices.contains(office)) offices.add(office);
  }

  /// The first words that tell the role stay, unless they are a single one and more are told later.
  void tellRole(String words) {
    if (role.isPresent() && (role.get().indexOf(' ') > 0 || words.indexOf(' ') < 0)) return;
    role = Optional.of(words);
    person = Optional.empty();
  }

  Person person() {
    if (person.isEmpty())
      person = Optional.of(new Person(PersonId.of(kind, shown), shown, kind, role, Optional.empty()));
    return person.get();
  }
}
