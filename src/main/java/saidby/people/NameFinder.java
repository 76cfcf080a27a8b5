package saidby.people;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into runs of capitalised words and takes a name out of each, where there is one.
///
/// A run goes on across initials, small particles ("van", "de la"), "Jr.", a nickname in marks or brackets, and the
/// "of" of an office ("Secretary of State").
final class NameFinder {
  private static final int LONGEST = 40;

  private final Reading reading;
  private final NameCutter cutter;

  NameFinder(Reading reading, Offices offices) {
    this.reading = reading;
    cutter = new NameCutter(reading, offices);
  }

  /// In text order, not overlapping.
  List<Name> names() {
    var names = new ArrayList<Name>();
    int i = 0;
    while (i < reading.size()) {
      if (!startsRun(i)) {
        i++;
        continue;
      }
      int end = runEnd(i);
      cutter.cut(i, end).ifPresent(names::add);
      i = end;
    }
    return names;
  }

  private boolean startsRun(int token) {
    return reading.isNameWord(token);
  }

  /// Token behind the run that begins here.
  int runEnd(int from) {
    int end = from + 1;
    while (end < reading.size() && end - from < LONGEST && reading.sameSentence(from, end)) {
      int step = step(from, end);
      if (step == 0) break;
      end += step;
    }
    return end;
  }

  /// How many tokens go on with the run; 0 when it ends.
  private int step(int from, int at) {
    if (goesOn(at)) return 1;
    if (reading.has(at, Trait.PARTICLE) && isInside(at)) {
      if (goesOn(at + 1)) return 2;
      if (reading.has(at + 1, Trait.PARTICLE) && goesOn(at + 2)) return 3;
    }
    if (isSuffix(at)) return 1;
    if (reading.is(at, ",") && isSuffix(at + 1)) return 2;
    if (isNickname(from, at)) return 3;
    return reading.is(at, "of") && isOffice(at - 1) && goesOn(at + 1) ? 2 : 0;
  }

  /// French "de" joins places and bodies as well: inside a name it stands right behind a forename or a title.
  private boolean isInside(int at) {
    return !reading.lexicon.isParticleOf(reading.lower(at)) || reading.any(at - 1, Trait.FORENAME | Trait.OFFICE);
  }

  private boolean goesOn(int at) {
    if (!startsRun(at) || reading.sameSentence(at - 1, at) == false) return false;
    if (reading.any(at, Trait.GRAMMAR | Trait.CALENDAR.bit()) && !reading.isInitial(at))
      return reading.any(at - 1, Trait.FORENAME) && !reading.any(at, Trait.GRAMMAR & ~Trait.AUXILIARY.bit());
    return true;
  }

  private boolean isSuffix(int at) {
    return reading.has(at, Trait.SUFFIX) && reading.isCapital(at);
  }

  private boolean isOffice(int at) {
    return reading.any(at, Trait.OFFICE) && reading.isCapital(at);
  }

  /// A capitalised word alone between marks or brackets, with a capital behind it.
  private boolean isNickname(int from, int at) {
    if (at + 3 >= reading.size() || reading.isWord(at) || reading.isWord(at + 2)) return false;
    boolean named = reading.any(from, Trait.FORENAME) || reading.any(at - 1, Trait.FORENAME);
    if (!named && !reading.isInitial(from) && !reading.isInitial(at - 1)) return false;
    boolean opens = "\"“'‘(".indexOf(reading.text.text().charAt(reading.text.start(at))) >= 0;
    return opens && startsRun(at + 1) && reading.sameSentence(at, at + 3) && goesOn(at + 3)
        && "\"”'’)".indexOf(reading.text.text().charAt(reading.text.start(at + 2))) >= 0;
  }
}
