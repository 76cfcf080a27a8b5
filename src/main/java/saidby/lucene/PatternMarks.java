package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import saidby.lucene.word.Analysis;
import saidby.lucene.word.WordForms;
import saidby.lucene.word.WordPattern;
import saidby.model.Span;

/// Marks the words of a text that fit patterns which very many words fit: the query itself knows only the documents, and
/// going through all those words for every hit would take longer than going through the text.
final class PatternMarks {
  /// Words between two looks at what has been used up.
  private static final int BATCH = 1024;

  private PatternMarks() {}

  /// Words of the text that fit a wide pattern of the query, in order, as far as there is time.
  static List<Span> of(Marking marking, String text) throws IOException {
    List<WordPattern> patterns = patterns(marking.weight().getQuery(), marking.names().text());
    if (patterns.isEmpty()) return List.of();
    List<Span> marks = new ArrayList<>();
    WordForms forms = WordForms.ofThisThread();
    try (TokenStream words = Analysis.WORDS.tokenStream("", text)) {
      CharTermAttribute word = words.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = words.getAttribute(OffsetAttribute.class);
      words.reset();
      int looked = 0;
      for (int i = 1; words.incrementToken(); i++) {
        if (fits(forms.of(word.buffer(), word.length()).exact(), patterns))
          marks.add(new Span(offset.startOffset(), offset.endOffset()));
        if (i % BATCH != 0) continue;
        if (marking.budget().isSpentMarking(offset.endOffset() - looked)) return marks;
        looked = offset.endOffset();
      }
      words.end();
    }
    return marks;
  }

  private static List<WordPattern> patterns(Query query, String name) {
    List<WordPattern> patterns = new ArrayList<>();
    query.visit(new QueryVisitor() {
      @Override
      public boolean acceptField(String field) {
        return field.equals(name);
      }

      @Override
      public void visitLeaf(Query leaf) {
        if (leaf instanceof ManyWords many) patterns.add(many.pattern());
      }
    });
    return patterns;
  }

  private static boolean fits(BytesRef word, List<WordPattern> patterns) {
    for (WordPattern pattern : patterns)
      if (StringHelper.startsWith(word, pattern.prefix()) && pattern.fits(word)) return true;
    return false;
  }
}
