package saidby.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import saidby.search.CursorProblem;
import saidby.search.CursorProblem.Kind;
import saidby.search.Scope;
import saidby.search.SearchRequest;

/// Where a page ended. Numbers of documents hold good for one committed state of the index, whoever opens it, so a
/// cursor outlives a restart; what the sort compares is read anew from the document.
///
/// @param state of the index: [Snapshot#id()]
/// @param question what [#question] made of it
/// @param total hits in all
/// @param passed hits up to here
/// @param doc the last hit of the page
/// @param score of that hit; 0 where scores do not matter
record Cursor(long state, long question, long total, long passed, int doc, float score) {
  /// Longest form: two numbers of fixed length, three of variable length, the score, the check.
  private static final int MAX_BYTES = 8 + 8 + 9 + 9 + 5 + 4 + 4;
  private static final int MAX_TEXT = (MAX_BYTES * 4 + 2) / 3;

  String text() {
    try {
      var bytes = new byte[MAX_BYTES];
      var out = new ByteArrayDataOutput(bytes);
      out.writeLong(state);
      out.writeLong(question);
      out.writeVLong(total);
      out.writeVLong(passed);
      out.writeVInt(doc);
      out.writeInt(Float.floatToIntBits(score));
      out.writeInt(check(bytes, out.getPosition()));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, out.getPosition()));
    } catch (IOException e) {
      throw new IllegalStateException("writing into memory cannot fail", e);
    }
  }

  /// @throws CursorProblem if no answer ever carried this text
  static Cursor read(String text) {
    try {
      if (text.length() > MAX_TEXT) throw broken();
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      var in = new ByteArrayDataInput(bytes);
      var cursor = new Cursor(in.readLong(), in.readLong(), in.readVLong(), in.readVLong(), in.readVInt(),
          Float.intBitsToFloat(in.readInt()));
      int end = in.getPosition();
      if (in.readInt() != check(bytes, end) || !in.eof() || !cursor.text().equals(text)) throw broken();
      return cursor;
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw broken();
    }
  }

  /// Tells questions apart that have other hits, or the same in another order. What is counted or shown besides makes
  /// no other question.
  static long question(SearchRequest request, Scope scope) {
    String written = request.what() + "\n" + request.page().sort() + "\n" + request.filters() + "\n"
        + request.query().node() + (scope.isEverything() ? "" : "\n" + scope);
    long hash = 0xcbf29ce484222325L; // FNV-1a
    for (int i = 0; i < written.length(); i++) hash = (hash ^ written.charAt(i)) * 0x100000001b3L;
    return hash;
  }

  /// This cursor, if it belongs to the question, asked within this scope.
  Cursor of(SearchRequest request, Scope scope) {
    if (question != question(request, scope))
      throw new CursorProblem(Kind.OTHER_QUESTION,
          "the cursor belongs to another question: query, what, sort and filters must stay as they were");
    return this;
  }

  static CursorProblem broken() {
    return new CursorProblem(Kind.BROKEN, "the cursor is not one that an answer gave as \"next\"");
  }

  private static int check(byte[] bytes, int length) {
    var check = new CRC32();
    check.update(bytes, 0, length);
    return (int) check.getValue();
  }
}
