package saidby.lucene.document;

import java.io.IOException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;
import saidby.model.Span;

/// What is kept of a paragraph.
///
/// @param toArticle how many documents further the article's own is
/// @param index which paragraph of the article it is
/// @param start offset into the article's text
public record ParagraphRecord(int toArticle, int index, int start, String text) {

  /// Offset behind it in the article's text.
  int end() {
    return start + text.length();
  }

  /// What stands there in the article's text, as far as it is in this paragraph.
  String slice(Span span) {
    return text.substring(Math.clamp(span.start() - start, 0, text.length()),
        Math.clamp(span.end() - start, 0, text.length()));
  }

  BytesRef packed() throws IOException {
    return Packed.packed((out, text) -> {
      out.writeVInt(toArticle);
      out.writeVInt(index);
      out.writeVInt(start);
      Packed.text(out, text);
    }, text);
  }

  static ParagraphRecord read(BytesRef bytes) {
    var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    return new ParagraphRecord(in.readVInt(), in.readVInt(), in.readVInt(), Packed.text(in));
  }
}
