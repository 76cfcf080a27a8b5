package saidby.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;
import saidby.lucene.word.Analysis;
import saidby.lucene.word.WordPattern;

/// Walks the words of one part of the index that fit a pattern, and looks at the budget on the way.
final class DictionaryWalk {
  /// Words between two looks.
  private static final int STRIDE = 1024;

  private final WordPattern pattern;
  private final Budget budget;
  private final Optional<TermsEnum> terms;
  private BytesRef word = new BytesRef();
  private @Nullable PostingsEnum postings;
  private boolean begun;
  private boolean stopped;
  private int walked;

  DictionaryWalk(LeafReader segment, String name, WordPattern pattern, Budget budget) throws IOException {
    this.pattern = pattern;
    this.budget = budget;
    Terms all = segment.terms(name);
    this.terms = all == null ? Optional.empty() : Optional.of(all.iterator());
  }

  /// Goes on to the next word that fits; false when there is none, or no time.
  boolean next() throws IOException {
    if (stopped || terms.isEmpty()) return false;
    TermsEnum each = terms.get();
    for (BytesRef next = begun ? each.next() : first(each); next != null; next = each.next()) {
      if (!StringHelper.startsWith(next, pattern.prefix())) break;
      if (++walked % STRIDE == 0 && budget.isSpentAfter(STRIDE)) {
        stopped = true;
        return false;
      }
      if (!pattern.fits(next)) continue;
      word = next;
      return true;
    }
    budget.isSpentAfter(walked % STRIDE);
    return false;
  }

  /// Marked stems come before all words.
  private @Nullable BytesRef first(TermsEnum each) throws IOException {
    begun = true;
    BytesRef from = pattern.prefix().length > 0 ? pattern.prefix() : new BytesRef(new byte[]{Analysis.STEM + 1});
    return each.seekCeil(from) == TermsEnum.SeekStatus.END ? null : each.term();
  }

  BytesRef word() {
    return word;
  }

  int documents() throws IOException {
    return terms.orElseThrow().docFreq();
  }

  /// The documents with the word; the same object each time.
  PostingsEnum postings() throws IOException {
    PostingsEnum found = terms.orElseThrow().postings(postings, PostingsEnum.NONE);
    postings = found;
    return found;
  }

  /// Whether the time was over before the dictionary was.
  boolean wasStopped() {
    return stopped;
  }
}
