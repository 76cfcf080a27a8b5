package saidby.lucene.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import saidby.lucene.document.Block;
import saidby.lucene.document.Days;
import saidby.lucene.document.Names;
import saidby.model.AnnotatedArticle;

/// Articles that are written together, one of an id. Not safe on several threads.
final class Batch {
  /// As [Order#INDEX].
  private static final Comparator<AnnotatedArticle> NEWEST_FIRST = Comparator.comparingLong(Batch::date)
      .reversed()
      .thenComparing(annotated -> annotated.article().id());

  private final Map<String, AnnotatedArticle> articles = new LinkedHashMap<>();
  private long size;

  /// Adds the article, or replaces the one of its id.
  void add(AnnotatedArticle annotated) {
    remove(annotated.article().id());
    articles.put(annotated.article().id(), annotated);
    size += size(annotated);
  }

  void remove(String id) {
    AnnotatedArticle removed = articles.remove(id);
    if (removed != null) size -= size(removed);
  }

  boolean has(String id) {
    return articles.containsKey(id);
  }

  boolean isEmpty() {
    return articles.isEmpty();
  }

  /// Text, in UTF-16 units.
  long size() {
    return size;
  }

  /// The newer half and the older one.
  List<Batch> halves() {
    var newer = new Batch();
    var older = new Batch();
    for (AnnotatedArticle annotated : sorted()) (newer.size < size / 2 ? newer : older).add(annotated);
    return List.of(newer, older);
  }

  /// Gives all to the writer, in the order that the index keeps.
  void writeTo(IndexWriter writer) throws IOException {
    for (AnnotatedArticle annotated : sorted())
      writer.updateDocuments(new Term(Names.ARTICLE, annotated.article().id()), Block.of(annotated));
  }

  private List<AnnotatedArticle> sorted() {
    List<AnnotatedArticle> sorted = new ArrayList<>(articles.values());
    sorted.sort(NEWEST_FIRST);
    return sorted;
  }

  private static long date(AnnotatedArticle annotated) {
    return annotated.article()
        .metadata()
        .published()
        .map(published -> Days.milliseconds(published.instant()))
        .orElse(Long.MIN_VALUE);
  }

  private static long size(AnnotatedArticle annotated) {
    return annotated.article().text().length();
  }
}
