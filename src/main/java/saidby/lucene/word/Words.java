package saidby.lucene.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The words of a query, cut and folded as those of the index.
///
/// @param exact the exact form
/// @param stem the English stem, not marked; the exact form where there is no other
public record Words(String exact, String stem) {

  public static List<Words> of(String text) throws IOException {
    List<Words> words = new ArrayList<>();
    try (TokenStream stream = Analysis.INSTANCE.tokenStream("", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (term.charAt(0) == Analysis.STEM)
          words.add(new Words(words.removeLast().exact(), term.subSequence(1, term.length()).toString()));
        else
          words.add(new Words(term.toString(), term.toString()));
      }
      stream.end();
    }
    return words;
  }

  public static List<String> stems(String text) throws IOException {
    return of(text).stream().map(Words::stem).toList();
  }
}
