package saidby.lucene.word;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.automaton.Operations;

/// A pattern over exact forms: `*` stands for any letters, `?` for one. It never fits a marked stem.
public final class WordPattern {
  private static final int STAR = WildcardQuery.WILDCARD_STRING;
  private static final int ONE = WildcardQuery.WILDCARD_CHAR;

  private final String text;
  private final BytesRef prefix;
  private final boolean isPrefix;
  private final ByteRunAutomaton automaton;

  public WordPattern(String text) {
    this.text = text;
    int open = 0;
    while (open < text.length() && text.charAt(open) != STAR && text.charAt(open) != ONE) open++;
    this.prefix = new BytesRef(text.substring(0, open));
    this.isPrefix = open == text.length() - 1 && text.charAt(open) == STAR;
    this.automaton = new ByteRunAutomaton(Operations.determinize(
        WildcardQuery.toAutomaton(new Term("", text), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT),
        Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
  }

  public String text() {
    return text;
  }

  /// What every word begins with that fits.
  public BytesRef prefix() {
    return prefix;
  }

  /// Whether a word that begins with [#prefix()] fits.
  public boolean fits(BytesRef word) {
    return isPrefix || automaton.run(word.bytes, word.offset, word.length);
  }
}
