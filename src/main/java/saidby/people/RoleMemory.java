package saidby.people;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import saidby.model.Person;

/// Finds the figure whom a description means ("the Ukrainian leader") among those whose offices the article told.
final class RoleMemory {
  private static final int MOST_FIGURES = 300;
  private static final double LEAST = 0.45;
  private static final double WELL = 1.2;
  private static final double OTHER_OFFICE = 0.5;
  private static final double UNKNOWN_WORD = 0.15;
  private static final double KNOWN_WORD = 0.3;
  private static final Set<String> TIMES = Set.of("former", "ex", "late", "then");
  private static final Set<String> WEAK = Set.of("official", "source", "person", "man", "woman", "member", "resident",
      "friend", "colleague", "expert", "victim", "witness");

  private static final Set<String> ANYBODYS = Set.of("spokesman", "spokeswoman", "spokesperson", "aide", "adviser",
      "advisor", "assistant", "lawyer", "attorney", "prosecutor", "officer", "detective", "analyst", "reporter",
      "journalist", "teacher", "student", "voter", "driver", "farmer", "worker", "employee", "boy", "girl", "mother",
      "father", "son", "daughter", "wife", "husband", "brother", "sister", "supporter", "protester", "caller", "owner",
      "doctor", "nurse", "neighbor", "neighbour", "passenger", "patient", "survivor", "suspect", "defendant",
      "individual", "donor", "volunteer", "strategist", "staffer", "operative", "insider", "consultant", "researcher",
      "diplomat", "soldier", "guard", "agent", "investigator", "critic", "child", "teenager", "judge", "moderator");

  private final Lexicon lexicon;
  private final List<Figure> figures;

  RoleMemory(Lexicon lexicon, List<Figure> figures) {
    this.lexicon = lexicon;
    this.figures = figures;
  }

  /// Offices that many hold, so that being on the reader's mind is not enough.
  private static boolean isAnybodys(String head) {
    return WEAK.contains(head) || ANYBODYS.contains(head);
  }

  /// How far the office speaks for a figure who is on the reader's mind; 0 rules the figure out.
  ///
  /// @param definite the description has "the", so that it may mean somebody whose office was never told
  double factor(Office told, Figure figure, boolean definite) {
    if (contradicts(told, figure)) return 0;
    double fit = fit(told, figure);
    if (fit >= LEAST) return figure.kind == Person.Kind.NAMED && WEAK.contains(told.head()) ? 0 : 1 + 2 * fit;
    if (!definite || isAnybodys(told.head()) || figure.kind != Person.Kind.NAMED) return 0;
    return figure.offices().isEmpty() || hasHead(told, figure) ? 1 : OTHER_OFFICE;
  }

  boolean holds(Office told, Figure figure) {
    return fit(told, figure) >= LEAST;
  }

  /// Whether what is known of the figure rules the office out: another country, another state.
  private boolean contradicts(Office told, Figure figure) {
    for (Office office : figure.offices()) {
      if (parties(told) * parties(office) < 0) return true;
      if (!told.countries().isEmpty() && !office.countries().isEmpty()
          && Collections.disjoint(told.countries(), office.countries()))
        return true;
      Optional<String> state = state(office);
      if (state.isPresent() && state(told).isPresent() && !told.words().contains(state.get())) return true;
    }
    return false;
  }

  private boolean hasHead(Office told, Figure figure) {
    for (Office office : figure.offices()) if (lexicon.sameOffice(told.head(), office.head()) > 0) return true;
    return false;
  }

  private Optional<String> state(Office office) {
    return office.words().stream().filter(word -> lexicon.state(word).filter(word::equals).isPresent()).findAny();
  }

  /// @param gender of whom the description tells one; 0 when none
  /// @param here token where the description stands
  /// @param well only if more than the head of the office agrees
  Optional<Figure> find(Office described, double gender, int here, boolean well) {
    Figure best = null;
    double least = well ? WELL : LEAST;
    double most = 0;
    for (int i = 0; i < Math.min(figures.size(), MOST_FIGURES); i++) {
      Figure figure = figures.get(i);
      if (figure.seen() < 0 || !figure.agrees(gender) || contradicts(described, figure)) continue;
      if (figure.kind == Person.Kind.NAMED && WEAK.contains(described.head())) continue;
      double fit = fit(described, figure);
      if (fit < least) continue;
      double score = fit + nearness(figure, here);
      if (score > most) {
        most = score;
        best = figure;
      }
    }
    return Optional.ofNullable(best);
  }

  private static double nearness(Figure figure, int here) {
    return 0.3 / (1 + Math.max(0, here - figure.seen()) / 60.0) + 0.02 * Math.min(figure.count(), 10);
  }

  private double fit(Office described, Figure figure) {
    double best = 0;
    for (Office office : figure.offices()) {
      double head = lexicon.sameOffice(described.head(), office.head());
      if (head > 0) best = Math.max(best, head + words(described, office, figure));
    }
    return best;
  }

  private static double words(Office described, Office office, Figure figure) {
    double sum = 0;
    for (String code : described.countries()) {
      if (office.countries().contains(code)) sum += KNOWN_WORD;
      else if (!office.countries().isEmpty()) return -2;
      else sum -= tellsCountry(figure, code) ? -KNOWN_WORD : KNOWN_WORD;
    }
    for (String word : described.words()) {
      if (TIMES.contains(word)) sum += office.words().contains(word) ? KNOWN_WORD : -KNOWN_WORD;
      else if (tells(figure, word)) sum += KNOWN_WORD;
      else sum -= UNKNOWN_WORD;
    }
    return sum;
  }

  /// 1 for one of the two big parties of the United States, -1 for the other, 0 for none.
  private static int parties(Office office) {
    if (office.words().contains("republican") || office.head().equals("republican")) return 1;
    return office.words().contains("democrat") || office.head().equals("democrat") ? -1 : 0;
  }

  private static boolean tells(Figure figure, String word) {
    for (Office office : figure.offices())
      if (office.words().contains(word) || office.head().equals(word)) return true;
    return false;
  }

  private static boolean tellsCountry(Figure figure, String code) {
    for (Office office : figure.offices()) if (office.countries().contains(code)) return true;
    return false;
  }
}
