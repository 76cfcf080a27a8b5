package saidby.speaker;

import java.util.Optional;
import java.util.Set;
import saidby.model.Cue;
import saidby.model.Span;
import saidby.quote.CueLexicon;
import saidby.quote.MarkedRun;
import saidby.text.Language;
import saidby.text.TokenizedText;

/// The rules that find the source of one French run: behind it first, then before it.
final class FrenchRules {
  private static final int REACH = 24;
  private static final int LONGEST = 9;
  private static final Set<String> AUXILIARIES = Language.FRENCH.words("auxiliaries");
  private static final Set<String> ADVERBS = Language.FRENCH.words("adverbs");
  private static final Set<String> ENDS = Language.FRENCH.words("phrase-ends");
  private static final Set<String> PRONOUNS = Set.of("il", "elle", "ils", "elles", "on");

  private final TokenizedText text;
  private final CueLexicon cues = CueLexicon.french();

  FrenchRules(TokenizedText text) {
    this.text = text;
  }

  /// Who says a run, and the words that tell so.
  record Source(Span mention, Optional<Cue> cue, String rule) {}

  Optional<Source> source(MarkedRun run) {
    int behind = text.tokenAt(run.outer().end());
    int before = text.tokenAt(run.outer().start()) - 1;
    return behind(behind, run).or(() -> before(before, run));
  }

  /// « … », a déclaré X; « … », dit-il; « … », selon X.
  private Optional<Source> behind(int from, MarkedRun run) {
    int start = from < text.size() && text.word(from).equals(",") ? from + 1 : from;
    for (int at = start; at < Math.min(text.size(), start + 4) && isNear(at, run); at++) {
      int token = at;
      Optional<Source> source = according(at).or(() -> inverted(start, token)).or(() -> cueThenName(token));
      if (source.isPresent()) return source;
      if (!AUXILIARIES.contains(text.lower(at)) && !ADVERBS.contains(text.lower(at))) return Optional.empty();
    }
    return Optional.empty();
  }

  /// X a déclaré : « … »; selon X, « … ».
  private Optional<Source> before(int from, MarkedRun run) {
    for (int at = from; at >= 0 && from - at < REACH && isNear(at, run); at--) {
      String word = text.lower(at);
      if (word.equals(".") || word.equals("»") || word.equals("?") || word.equals("!")) return Optional.empty();
      Optional<Source> source = according(at);
      if (source.isEmpty() && cues.lemma(word).isPresent()) source = nameThenCue(at);
      if (source.isPresent()) return source;
    }
    return Optional.empty();
  }

  private boolean isNear(int token, MarkedRun run) {
    int paragraph = text.paragraph(Math.min(text.tokenAt(run.inner().start()), text.size() - 1));
    return text.paragraph(token) == paragraph;
  }

  private Optional<Source> according(int at) {
    if (!text.lower(at).equals("selon")) return Optional.empty();
    return phraseFrom(at + 1)
        .map(phrase -> new Source(phrase, Optional.of(new Cue(span(at, at + 1), "selon")), "according-to"));
  }

  /// "dit-il", "a-t-elle ajouté": the pronoun hangs on the verb.
  private Optional<Source> inverted(int start, int at) {
    String word = text.lower(at);
    int hyphen = word.lastIndexOf('-');
    if (hyphen < 1 || !PRONOUNS.contains(word.substring(hyphen + 1)) || at - start > 2) return Optional.empty();
    String verb = word.substring(0, word.indexOf('-'));
    Span pronoun = new Span(text.start(at) + hyphen + 1, text.end(at));
    Span cue = new Span(text.start(at), text.start(at) + verb.length());
    Optional<String> lemma = cues.lemma(verb);
    if (lemma.isEmpty() && at + 1 < text.size()) {
      lemma = cues.lemma(text.lower(at + 1));
      cue = span(at + 1, at + 2);
    }
    Span found = cue;
    return lemma.map(name -> new Source(pronoun, Optional.of(new Cue(found, name)), "cue-speaker"));
  }

  private Optional<Source> cueThenName(int at) {
    Optional<String> lemma = cues.lemma(text.lower(at));
    if (lemma.isEmpty()) return Optional.empty();
    int next = at + 1;
    while (next < text.size() && ADVERBS.contains(text.lower(next))) next++;
    return phraseFrom(next)
        .map(phrase -> new Source(phrase, Optional.of(new Cue(span(at, at + 1), lemma.get())), "cue-speaker"));
  }

  private Optional<Source> nameThenCue(int at) {
    int end = at;
    while (end > 0 && (AUXILIARIES.contains(text.lower(end - 1)) || ADVERBS.contains(text.lower(end - 1)))) end--;
    if (end > 0 && text.word(end - 1).equals(",")) end--;
    Optional<Span> phrase = phraseTo(end);
    return phrase.map(found -> new Source(found,
        Optional.of(new Cue(span(at, at + 1), cues.lemma(text.lower(at)).orElse(""))), "speaker-cue"));
  }

  /// The words from the token on that name somebody: up to a mark, a preposition or a day.
  private Optional<Span> phraseFrom(int first) {
    int end = first;
    while (end < text.size() && end - first < LONGEST && text.isWord(end) && !ENDS.contains(text.lower(end))
        && text.paragraph(end) == text.paragraph(first))
      end++;
    return end > first && isNameOrRole(first, end) ? Optional.of(span(first, end)) : Optional.empty();
  }

  /// The words before the token that name somebody.
  private Optional<Span> phraseTo(int end) {
    if (end > 0 && PRONOUNS.contains(text.lower(end - 1))) return Optional.of(span(end - 1, end));
    int first = end;
    while (first > 0 && end - first < LONGEST && text.isWord(first - 1) && !ENDS.contains(text.lower(first - 1))
        && text.sentence(first - 1) == text.sentence(end - 1))
      first--;
    return first < end && isNameOrRole(first, end) ? Optional.of(span(first, end)) : Optional.empty();
  }

  /// A phrase names somebody when it has a capital inside or begins with an article.
  private boolean isNameOrRole(int first, int end) {
    for (int i = first; i < end; i++) if (text.isCapitalised(i)) return true;
    return switch (text.lower(first)) {
      case "le", "la", "les", "un", "une", "son", "sa", "des" -> end > first + 1;
      default -> text.lower(first).startsWith("l'") && !AUXILIARIES.contains(text.lower(first).substring(2));
    };
  }

  private Span span(int first, int end) {
    return new Span(text.start(first), text.end(end - 1));
  }
}
