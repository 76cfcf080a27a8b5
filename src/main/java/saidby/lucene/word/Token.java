package saidby.lucene.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// A word where it stands in a text.
///
/// @param exact its exact form
/// @param start offset of its first unit
/// @param end offset behind its last
public record Token(String exact, int start, int end) {

  public static List<Token> of(String text) throws IOException {
    return of(text, 0, Integer.MAX_VALUE);
  }

  /// Some words of a text.
  ///
  /// @param first number of the first one, from 0
  /// @param most so many, or fewer where the text ends
  public static List<Token> of(String text, int first, int most) throws IOException {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = Analysis.EXACT.tokenStream("", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      for (int i = 0; tokens.size() < most && stream.incrementToken(); i++)
        if (i >= first) tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
      stream.end();
    }
    return tokens;
  }
}
