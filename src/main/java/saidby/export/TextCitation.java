package saidby.export;

import java.util.ArrayList;
import java.util.List;
import saidby.model.Form;
import saidby.model.Metadata;
import saidby.search.Hit;

/// A citation for people: `“A ceasefire is near” (Ana Ilić, Foreign Minister), in: Mo Reed, “Third day of talks”, Harbour
/// Wire, 2 March 2026, https://harbour.example/1 (found by Saidby, http://localhost:7070/quotes/harbour-1-q1).`
final class TextCitation {
  private TextCitation() {}

  static String of(Hit.QuoteHit hit, String page) {
    Metadata metadata = hit.article().metadata();
    List<String> where = new ArrayList<>();
    metadata.byline().ifPresent(where::add);
    where.add("“" + Credit.title(metadata) + "”");
    metadata.source().ifPresent(where::add);
    where.add(metadata.published().map(Credit::shown).orElse("no date"));
    Credit.original(metadata).ifPresent(where::add);
    return oneLine("%s, in: %s (found by Saidby, %s).".formatted(who(hit), String.join(", ", where), page));
  }

  /// Reported speech is told as what it is: the words are not the speaker's own.
  static String who(Hit.QuoteHit hit) {
    String speaker = Credit.speaker(hit);
    if (hit.words().isEmpty()) return "Quote (" + speaker + ")";
    String reported = hit.quote().form() == Form.INDIRECT ? "reported speech, " : "";
    return oneLine("%s (%s%s)".formatted(Credit.words(hit), reported, speaker));
  }

  static String oneLine(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
