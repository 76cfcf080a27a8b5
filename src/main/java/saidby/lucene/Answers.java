package saidby.lucene;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import saidby.search.FacetCounts;
import saidby.search.Hit;
import saidby.search.Scope;
import saidby.search.SearchRequest;
import saidby.search.SearchResult;

/// What was answered lately, for those who ask the same of the same state of the index: the page that everybody begins
/// with, a link that many follow, the same word typed again letter by letter. Those least lately asked for go first.
/// Safe on any thread.
final class Answers {
  /// Bytes that anything small takes: a value of a facet, a bar, a hit beside its text.
  private static final int SMALL = 200;
  private static final int BYTES_A_CHARACTER = 2;
  /// An answer that takes more than this part of the room is not remembered.
  private static final int LARGEST_PART = 16;

  private final long most;
  private final Map<Question, SearchResult> known = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /// @param state of the index, by [Snapshot#id]
  private record Question(long state, Scope scope, SearchRequest request) {}

  /// @param most bytes that all of them may take, roughly
  Answers(long most) {
    this.most = most;
  }

  Optional<SearchResult> find(Snapshot snapshot, SearchRequest request) {
    if (most == 0) return Optional.empty();
    var question = new Question(snapshot.id(), snapshot.scope(), request);
    synchronized (known) {
      return Optional.ofNullable(known.get(question));
    }
  }

  /// Whole answers alone: where there was no time for one, the next asker may have more luck.
  void keep(Snapshot snapshot, SearchRequest request, SearchResult result) {
    long size = size(result);
    if (size > most / LARGEST_PART || result.remarks().partial()) return;
    var question = new Question(snapshot.id(), snapshot.scope(), request);
    synchronized (known) {
      if (known.put(question, result) == null) bytes += size;
      var eldest = known.entrySet().iterator();
      while (bytes > most) {
        bytes -= size(eldest.next().getValue());
        eldest.remove();
      }
    }
  }

  private static long size(SearchResult result) {
    long small = 10L + result.hits().size() * 10L
        + result.counts().histogram().map(bars -> bars.bars().size()).orElse(0)
        + result.counts().trend().map(trend -> trend.bars().size()).orElse(0);
    for (FacetCounts counts : result.counts().facets().values()) small += counts.values().size();
    long characters = 0;
    for (Hit hit : result.hits()) characters += passage(hit);
    return small * SMALL + characters * BYTES_A_CHARACTER;
  }

  private static long passage(Hit hit) {
    return switch (hit) {
      case Hit.QuoteHit quote -> quote.passage().text().length();
      case Hit.ParagraphHit paragraph -> paragraph.passage().text().length();
      case Hit.ArticleHit article -> article.passage().text().length();
    };
  }
}
