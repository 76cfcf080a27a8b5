package saidby.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saidby.model.Form;
import saidby.model.Span;
import saidby.quote.FoundQuote;
import saidby.quote.MarkedRun;
import saidby.quote.RunFinder;
import saidby.text.TokenizedText;

/// The quotes of a text in a language that nothing is known of: all that stands between marks, said by nobody knows
/// whom. What is a title or a scare quote cannot be told there, so everything is kept.
final class UnreadQuotes {
  private UnreadQuotes() {}

  static List<SpokenQuote> of(TokenizedText text) {
    var quotes = new ArrayList<SpokenQuote>();
    var content = new ArrayList<Span>();
    for (MarkedRun run : RunFinder.runs(text.text(), text.paragraphs())) {
      if (!run.continued()) close(content, quotes);
      content.add(run.inner());
    }
    close(content, quotes);
    return List.copyOf(quotes);
  }

  private static void close(List<Span> content, List<SpokenQuote> quotes) {
    if (content.isEmpty()) return;
    var quote = new FoundQuote(List.copyOf(content), Form.DIRECT, Optional.empty());
    quotes.add(new SpokenQuote(quote, Optional.empty(), "none", .5, "speakers are found in English and French only"));
    content.clear();
  }
}
