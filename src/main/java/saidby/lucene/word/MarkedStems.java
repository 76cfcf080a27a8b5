package saidby.lucene.word;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/// Takes each word twice, first as it is and then stemmed; marks the stem, or drops it where it is the word itself.
/// [Inflections] come before the stemmer.
final class MarkedStems extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final KeywordAttribute unstemmed = addAttribute(KeywordAttribute.class);
  private char[] word = new char[32];
  private int length;

  MarkedStems(TokenStream in) {
    super(in);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      if (unstemmed.isKeyword()) {
        remember();
        return true;
      }
      Optional<char[]> base = Inflections.base(word, length);
      if (base.isPresent()) term.copyBuffer(base.get(), 0, base.get().length);
      if (!isRemembered()) {
        mark();
        return true;
      }
    }
    return false;
  }

  private void remember() {
    length = term.length();
    if (word.length < length) word = new char[length];
    System.arraycopy(term.buffer(), 0, word, 0, length);
  }

  private boolean isRemembered() {
    if (term.length() != length) return false;
    for (int i = 0; i < length; i++) if (term.buffer()[i] != word[i]) return false;
    return true;
  }

  private void mark() {
    int stem = term.length();
    char[] buffer = term.resizeBuffer(stem + 1);
    System.arraycopy(buffer, 0, buffer, 1, stem);
    buffer[0] = Analysis.STEM;
    term.setLength(stem + 1);
  }
}
