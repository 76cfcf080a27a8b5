package saidby.lucene.document;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.Field;
import saidby.lucene.word.Analysis;
import saidby.model.Span;

/// Writes the tokens of a text down, to be compared.
final class TokenDump {
  private TokenDump() {}

  static String of(String text) throws IOException {
    try (TokenStream stream = Analysis.INSTANCE.tokenStream("", text)) {
      return dump(stream);
    }
  }

  static String of(Terms terms, List<Span> slices) throws IOException {
    Field field = terms.in(slices, "text", false);
    try (TokenStream stream = field.tokenStream(Analysis.INSTANCE, null)) {
      return dump(stream);
    }
  }

  private static String dump(TokenStream stream) throws IOException {
    var dump = new StringBuilder();
    TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
    PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
    stream.reset();
    while (stream.incrementToken())
      dump.append(increment.getPositionIncrement() == 0 ? "/" : " ")
          .append(term.getBytesRef().utf8ToString().replace(Analysis.STEM, '#'));
    stream.end();
    return dump.toString();
  }
}
