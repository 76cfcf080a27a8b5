package saidby.people;

import java.util.List;
import saidby.model.Person;

/// Who the mentions of an article are, and what the article tells of them.
public final class CastList {
  private final List<Resolution> resolutions;
  private final List<Figure> figures;

  CastList(List<Resolution> resolutions, List<Figure> figures) {
    this.resolutions = List.copyOf(resolutions);
    this.figures = figures;
  }

  /// One for each mention, in the same order.
  public List<Resolution> resolutions() {
    return resolutions;
  }

  /// What the whole article tells of the person; nothing of those whom it names only once.
  public Profile profile(Person person) {
    for (Figure figure : figures)
      if (figure.kind == Person.Kind.NAMED && figure.person().id().equals(person.id())) return Profile.of(figure);
    return Profile.BLANK;
  }
}
