package saidby.lucene.word;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Takes out of words what nobody sees: soft hyphens, joiners, marks of direction. Unicode's rules leave them in.
final class VisibleLetters extends TokenFilter {
  private static final char FIRST = '\u00AD';

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  VisibleLetters(TokenStream in) {
    super(in);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) return false;
    char[] word = term.buffer();
    int kept = 0;
    for (int i = 0; i < term.length(); i++) {
      char c = word[i];
      if (c < FIRST || Character.getType(c) != Character.FORMAT) word[kept++] = c;
    }
    if (kept > 0) term.setLength(kept);
    return true;
  }
}
