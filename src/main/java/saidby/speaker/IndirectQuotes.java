package saidby.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import saidby.model.Form;
import saidby.model.Span;
import saidby.quote.FoundQuote;
import saidby.speaker.RunSpeakers.Decision;

/// Makes quotes of what is reported outside of quotation marks, one a sentence and source. What stands in marks is left
/// to [QuoteAssembly], so that no word is in two quotes.
final class IndirectQuotes {
  /// Reports less likely than this are left out.
  private static final double LEAST_STATED = .5;
  /// The same where no word of saying ties the source to the words.
  private static final double LEAST_UNTIED = .6;
  /// Reports of fewer words say nothing.
  private static final int LEAST_WORDS = 3;
  /// How many items may stand between two parts of one report.
  private static final int GAP = 10;
  private static final int MOST_PARTS = 12;
  /// How many items away a source may stand; keeps endless sentences cheap.
  private static final int REACH = 160;
  /// A phrase that is itself reported from this probability on names no source.
  private static final float REPORTED = .40f;

  private final Tagging tagging;
  private final Scene scene;
  private final Units units;
  private final Narration narration;
  private final Decision[] decisions;
  private final Confidence confidence;
  private final boolean[] reported;
  private final CueFinder cues;
  private final Optional<SpeakerNotes> notes;

  /// @param notes hears of every report
  IndirectQuotes(Tagging tagging, Decision[] decisions, Confidence confidence, Optional<SpeakerNotes> notes) {
    this.notes = notes;
    this.tagging = tagging;
    this.decisions = decisions;
    this.confidence = confidence;
    reported = ReportedWords.of(tagging);
    scene = tagging.scene();
    units = scene.units();
    narration = scene.narration();
    cues = new CueFinder(scene);
  }

  /// A row of reported items without marked runs; both ends are words.
  private record Part(int first, int end) {}

  List<SpokenQuote> find() {
    var quotes = new ArrayList<SpokenQuote>();
    var parts = new ArrayList<Part>();
    for (int item = 0; item < tagging.size();) {
      int end = item;
      while (end < tagging.size() && isReported(end) && narration.sentence(end) == narration.sentence(item)) end++;
      if (end > item) part(item, end).ifPresent(part -> {
        if (!parts.isEmpty() && (parts.size() == MOST_PARTS || !belongsTo(parts.getLast(), part))) close(parts, quotes);
        parts.add(part);
      });
      item = Math.max(end, item + 1);
    }
    close(parts, quotes);
    return quotes;
  }

  private boolean isReported(int item) {
    return reported[item] && !narration.isRun(item);
  }

  private Optional<Part> part(int first, int end) {
    int from = first;
    int to = end;
    while (from < to && !isWord(from)) from++;
    while (to > from && !isWord(to - 1)) to--;
    return from < to ? Optional.of(new Part(from, to)) : Optional.empty();
  }

  private boolean isWord(int item) {
    return scene.text().isWord(narration.token(item));
  }

  private boolean belongsTo(Part before, Part part) {
    return narration.sentence(before.first) == narration.sentence(part.first) && part.first - before.end <= GAP;
  }

  private void close(List<Part> parts, List<SpokenQuote> quotes) {
    if (parts.isEmpty()) return;
    int words = parts.stream().mapToInt(part -> part.end - part.first).sum();
    double stated = stated(parts);
    if (words >= LEAST_WORDS) quote(parts, stated).ifPresent(quotes::add);
    parts.clear();
  }

  private double stated(List<Part> parts) {
    return parts.stream().mapToDouble(part -> tagging.content(part.first, part.end)).average().orElse(0);
  }

  private Optional<SpokenQuote> quote(List<Part> parts, double stated) {
    List<Span> content = parts.stream().map(this::span).toList();
    Source source = source(parts);
    Optional<CueFinder.Found> cue = source.chunk < 0
        ? Optional.empty()
        : Optional.of(cues.find(units.unitOf(parts.getFirst().first), new Option(source.chunk, 0, false)));
    boolean tied = cue.isPresent() && !cue.get().rule().startsWith("nearest");
    boolean told = stated >= (tied ? LEAST_STATED : LEAST_UNTIED) && !isReader(source);
    if (notes.isPresent()) notes.get().report(scene, content, stated, source.chunk, source.probability, told);
    if (!told) return Optional.empty();
    return Optional.of(cue.isPresent() ? somebodys(content, source, cue.get(), stated) : nobodys(content, stated));
  }

  private SpokenQuote somebodys(List<Span> content, Source source, CueFinder.Found cue, double stated) {
    return new SpokenQuote(new FoundQuote(content, Form.INDIRECT, cue.cue()),
        Optional.of(scene.chunkSpan(source.chunk)), cue.rule(), confidence.reported().of(stated * source.probability),
        cue.why());
  }

  private SpokenQuote nobodys(List<Span> content, double stated) {
    return new SpokenQuote(new FoundQuote(content, Form.INDIRECT, Optional.empty()), Optional.empty(), "none",
        confidence.reported().of(stated), "nobody near the words seems to say them");
  }

  /// What "you" say is advice, and seldom said by anybody.
  private boolean isReader(Source source) {
    if (source.chunk < 0) return false;
    String word = narration.lower(scene.chunk(source.chunk).head());
    return word.equals("you") || word.equals("your");
  }

  private Span span(Part part) {
    return new Span(scene.text().start(narration.token(part.first)), scene.text().end(narration.token(part.end - 1)));
  }

  /// A phrase that may be the source, and how likely it is.
  private record Source(int chunk, double probability) {}

  /// The speaker of a marked run in the same sentence, else the phrase of the sentence that looks most like a source.
  private Source source(List<Part> parts) {
    int first = sentenceStart(parts.getFirst().first);
    int end = sentenceEnd(parts.getLast().end - 1);
    for (int item = Math.max(first, parts.getFirst().first - 3); item < Math.min(end, parts.getLast().end + 3); item++)
      if (narration.isRun(item) && decisions[narration.run(item)].isSpoken())
        return new Source(decisions[narration.run(item)].chunk(), decisions[narration.run(item)].probability());
    Source best = new Source(-1, 0);
    double top = Double.NEGATIVE_INFINITY;
    for (int chunk = scene.firstChunkFrom(units.unitOf(first)); chunk < scene
        .firstChunkFrom(units.unitOf(end - 1) + 1); chunk++) {
      int head = scene.chunk(chunk).head();
      if (tagging.content(head) > REPORTED) continue;
      double score = 4 * tagging.source(head) + scene.sourceScore(chunk) - distance(parts, head) * .05;
      if (score > top) {
        top = score;
        best = new Source(chunk, Math.max(.3, tagging.source(head)));
      }
    }
    return best;
  }

  private static int distance(List<Part> parts, int item) {
    int least = Integer.MAX_VALUE;
    for (Part part : parts) least = Math.min(least, item < part.first ? part.first - item : item - part.end + 1);
    return least;
  }

  private int sentenceStart(int item) {
    int first = item;
    while (first > 0 && item - first < REACH && narration.sentence(first - 1) == narration.sentence(item)) first--;
    return first;
  }

  private int sentenceEnd(int item) {
    int end = item + 1;
    while (end < narration.size() && end - item < REACH && narration.sentence(end) == narration.sentence(item)) end++;
    return end;
  }
}
