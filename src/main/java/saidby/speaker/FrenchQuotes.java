package saidby.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saidby.model.Form;
import saidby.quote.FoundQuote;
import saidby.quote.MarkedRun;
import saidby.quote.RunFinder;
import saidby.text.TokenizedText;

/// Quotes of French texts by ordered rules: « … », explique X; « … », a déclaré X; « … », dit-il; selon X, « … »; X a
/// déclaré : « … ». A run that no rule reaches is a quote only if it is long, and then nobody's.
final class FrenchQuotes {
  private static final int STATEMENT = 7;

  private final TokenizedText text;
  private final List<MarkedRun> runs;
  private final FrenchRules rules;

  FrenchQuotes(TokenizedText text) {
    this.text = text;
    runs = RunFinder.runs(text.text(), text.paragraphs());
    rules = new FrenchRules(text);
  }

  List<SpokenQuote> find() {
    var quotes = new ArrayList<SpokenQuote>();
    Optional<FrenchRules.Source> last = Optional.empty();
    for (int i = 0; i < runs.size(); i++) {
      MarkedRun run = runs.get(i);
      Optional<FrenchRules.Source> source = rules.source(run);
      boolean goesOn = i > 0 && (run.continued() || (source.isEmpty() && isReopened(runs.get(i - 1), run)));
      if (source.isEmpty() && goesOn) source = last;
      if (goesOn && !quotes.isEmpty() && isSame(source, last)) quotes.add(quotes.removeLast().with(run.inner()));
      else if (source.isPresent() || words(run) >= STATEMENT) quotes.add(quote(run, source));
      last = source;
    }
    return List.copyOf(quotes);
  }

  private static boolean isSame(Optional<FrenchRules.Source> one, Optional<FrenchRules.Source> other) {
    return one.isPresent() && one.equals(other);
  }

  /// Whether only a cue stands between two runs of one paragraph: « A », dit-il. « B. »
  private boolean isReopened(MarkedRun before, MarkedRun run) {
    int from = text.tokenAt(before.outer().end());
    int to = text.tokenAt(run.outer().start());
    return from <= to && to < text.size() && to - from < 16 && text.paragraph(from) == text.paragraph(to)
        && Character.isUpperCase(text.text().charAt(run.inner().start()));
  }

  private SpokenQuote quote(MarkedRun run, Optional<FrenchRules.Source> source) {
    var found = new FoundQuote(List.of(run.inner()), form(run), source.flatMap(FrenchRules.Source::cue));
    return source
        .map(s -> new SpokenQuote(found, Optional.of(s.mention()), s.rule(), .8,
            "“%s” stands beside the cue".formatted(s.mention().in(text.text()))))
        .orElseGet(() -> new SpokenQuote(found, Optional.empty(), "none", .5, "nobody near the quote seems to say it"));
  }

  private Form form(MarkedRun run) {
    boolean capital = Character.isUpperCase(text.text().charAt(run.inner().start()));
    return run.continued() || (capital && words(run) > 3) ? Form.DIRECT : Form.MIXED;
  }

  private int words(MarkedRun run) {
    return text.wordCount(List.of(run.inner()));
  }
}
