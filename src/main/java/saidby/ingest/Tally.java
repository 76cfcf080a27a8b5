package saidby.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import saidby.format.Place;
import saidby.format.ReadItem;
import saidby.model.AnnotatedArticle;
import saidby.model.Attribution;
import saidby.search.ArticleWriter;

/// Counts what happens in a run. Safe on any thread.
final class Tally {
  private final Told<ReadItem.Failed> failures = new Told<>();
  private final Told<ReadItem.Skipped> skipped = new Told<>();
  private final Told<ReadItem.Noticed> notices = new Told<>();
  private long read;
  private long added;
  private long replaced;
  private long withdrawn;
  private long committed;
  private long readingNanos;
  private long annotatingNanos;
  private long storingNanos;
  private long slowestNanos;
  private Optional<Place> slowest = Optional.empty();
  private long quotes;
  private long attributed;
  private Optional<String> stopped = Optional.empty();

  synchronized void read() {
    read++;
  }

  /// What was read is passed over after all.
  synchronized void unread() {
    read--;
  }

  synchronized long readSoFar() {
    return read;
  }

  synchronized void fail(long sequence, ReadItem.Failed failed) {
    failures.add(sequence, failed);
  }

  synchronized void skip(long sequence, ReadItem.Skipped item) {
    skipped.add(sequence, item);
  }

  synchronized void notice(long sequence, ReadItem.Noticed noticed) {
    notices.add(sequence, noticed);
  }

  /// @return how many articles were written by now
  synchronized long written(ArticleWriter.Outcome outcome, AnnotatedArticle article) {
    switch (outcome) {
      case ADDED -> added++;
      case REPLACED -> replaced++;
    }
    quotes += article.quotes().size();
    attributed += article.quotes().stream().filter(quote -> quote.attribution() instanceof Attribution.Said).count();
    return added + replaced;
  }

  /// The reading thread took so long, without its waiting.
  synchronized void reading(long nanos) {
    readingNanos = nanos;
  }

  synchronized void annotated(long nanos, Place place) {
    annotatingNanos += nanos;
    if (nanos <= slowestNanos) return;
    slowestNanos = nanos;
    slowest = Optional.of(place);
  }

  synchronized void stored(long nanos) {
    storingNanos += nanos;
  }

  synchronized void withdrawn() {
    withdrawn++;
  }

  synchronized long writtenSoFar() {
    return added + replaced;
  }

  /// So many of the articles written are durable, at least.
  synchronized void committed(long written) {
    committed = Math.max(committed, written);
  }

  /// Ends the run; the first reason counts.
  synchronized void stop(String why) {
    if (stopped.isEmpty()) stopped = Optional.of(why);
  }

  synchronized boolean isStopped() {
    return stopped.isPresent();
  }

  synchronized IngestReport report(double seconds) {
    return new IngestReport(new IngestReport.Articles(read, added, replaced, withdrawn, committed),
        new IngestReport.Quotes(quotes, attributed),
        new IngestReport.Trouble(failures.count, skipped.count, failures.inOrder(), skipped.inOrder(),
            notices.inOrder()),
        new IngestReport.Times(seconds, readingNanos / 1e9, annotatingNanos / 1e9, storingNanos / 1e9,
            slowest.map(place -> new IngestReport.Slowest(place, slowestNanos / 1e9))),
        stopped);
  }

  /// Items of one kind: all are counted, the first ones kept word by word.
  private static final class Told<T> {
    private final List<Numbered<T>> kept = new ArrayList<>();
    private long count;

    void add(long sequence, T item) {
      if (count++ < IngestReport.KEPT) kept.add(new Numbered<>(sequence, item));
    }

    List<T> inOrder() {
      return kept.stream().sorted(Comparator.comparingLong(Numbered::sequence)).map(Numbered::item).toList();
    }
  }

  private record Numbered<T>(long sequence, T item) {}
}
