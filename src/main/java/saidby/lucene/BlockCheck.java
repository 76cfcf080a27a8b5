package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import saidby.lucene.document.Block;
import saidby.lucene.document.Names;
import saidby.lucene.document.Records;
import saidby.lucene.document.Traits;
import saidby.model.AnnotatedArticle;
import saidby.model.Quote;
import saidby.model.Span;
import saidby.search.FacetField;
import saidby.search.What;

/// Holds what is shown of every article against what it is found and counted by.
final class BlockCheck {
  /// So many problems suffice to know.
  private static final int MOST_PROBLEMS = 100;

  private final List<String> problems = new ArrayList<>();
  private long articles;
  private long quotes;

  IndexCheck.Report report() {
    return new IndexCheck.Report(articles, quotes, problems);
  }

  /// Goes through one part of the index.
  void check(LeafReaderContext leaf) throws IOException {
    BitSet ends = Snapshot.ARTICLES.getBitSet(leaf);
    int first = 0;
    for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
      if (ends == null || !ends.get(doc)) continue;
      block(leaf.reader(), first, doc);
      first = doc + 1;
    }
    if (first != leaf.reader().maxDoc()) add("documents behind the last article of a part of the index");
  }

  /// @param first document of the block
  /// @param last the article's own
  private void block(LeafReader segment, int first, int last) throws IOException {
    if (isTorn(segment.getLiveDocs(), first, last)) {
      add("an article is deleted in part, at document " + last);
      return;
    }
    if (segment.getLiveDocs() != null && !segment.getLiveDocs().get(last)) return;
    AnnotatedArticle article = Records.whole(segment, last);
    articles++;
    quotes += article.quotes().size();
    String id = article.article().id();
    int size = article.quotes().size() + article.article().paragraphs().size() + 1;
    if (last - first + 1 != size) {
      add("article %s has %d documents and should have %d".formatted(id, last - first + 1, size));
      return;
    }
    for (Quote quote : article.quotes()) within(article, quote);
    for (FacetField field : FacetField.values()) values(segment, first, article, field);
  }

  private static boolean isTorn(@Nullable Bits live, int first, int last) {
    if (live == null) return false;
    for (int doc = first; doc < last; doc++) if (live.get(doc) != live.get(last)) return true;
    return false;
  }

  private void within(AnnotatedArticle article, Quote quote) {
    for (Span span : quote.content())
      if (span.end() > article.article().text().length())
        add("quote %s reaches beyond the text of article %s".formatted(quote.id(), article.article().id()));
  }

  /// What the quotes are counted by is what is shown of them.
  private void values(LeafReader segment, int first, AnnotatedArticle article, FacetField field) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(segment, Names.of(What.QUOTES).facet(field));
    Traits traits = Traits.of(article);
    for (int i = 0; i < article.quotes().size(); i++) {
      Quote quote = article.quotes().get(i);
      Set<String> shown = traits.with(List.of(quote), article.article()).values().getOrDefault(field, Set.of());
      Set<String> counted = new TreeSet<>();
      if (values.advanceExact(first + i))
        for (int n = values.docValueCount(); n > 0; n--) counted.add(values.lookupOrd(values.nextOrd()).utf8ToString());
      if (!counted.equals(cut(shown)))
        add("quote %s is counted by %s %s and shown with %s".formatted(quote.id(), field.code(), counted, shown));
    }
  }

  private static Set<String> cut(Set<String> values) {
    Set<String> cut = new TreeSet<>();
    for (String value : values) cut.add(Block.cut(value));
    return cut;
  }

  private void add(String problem) {
    if (problems.size() < MOST_PROBLEMS) problems.add(problem);
  }
}
