package saidby.lucene.word;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The terms of single words, remembered for the words that come again and again: folding and stemming one costs more
/// than all else that is done to it before it lies in the index. A word that falls on the place of another takes it.
/// For one thread.
public final class WordForms {
  private static final int PLACES = 1 << 15;
  private static final ThreadLocal<WordForms> OF_THREAD = ThreadLocal.withInitial(WordForms::new);

  /// Terms of one word.
  ///
  /// @param stem with [Analysis#STEM] before it; absent where it is no other than the exact form
  public record Entry(String word, BytesRef exact, Optional<BytesRef> stem) {
    boolean isOf(char[] letters, int length) {
      if (word.length() != length) return false;
      for (int i = 0; i < length; i++) if (word.charAt(i) != letters[i]) return false;
      return true;
    }
  }

  private final @Nullable Entry[] entries = new Entry[PLACES];
  private final OneWord source = new OneWord();
  private final TokenStream forms = Analysis.forms(source);
  private final TermToBytesRefAttribute term = forms.getAttribute(TermToBytesRefAttribute.class);

  private WordForms() {}

  public static WordForms ofThisThread() {
    return OF_THREAD.get();
  }

  /// @param letters of a word as the text has it; so many of them count
  public Entry of(char[] letters, int length) throws IOException {
    int place = place(letters, length);
    Entry known = entries[place];
    if (known != null && known.isOf(letters, length)) return known;
    Entry entry = analysed(new String(letters, 0, length));
    entries[place] = entry;
    return entry;
  }

  private static int place(char[] letters, int length) {
    int hash = length;
    for (int i = 0; i < length; i++) hash = 31 * hash + letters[i];
    return (hash ^ (hash >>> 16)) & (PLACES - 1);
  }

  private Entry analysed(String word) throws IOException {
    source.word = word;
    forms.reset();
    if (!forms.incrementToken()) throw new IllegalStateException("no term for a word: " + word);
    BytesRef exact = BytesRef.deepCopyOf(term.getBytesRef());
    Optional<BytesRef> stem = forms.incrementToken()
        ? Optional.of(BytesRef.deepCopyOf(term.getBytesRef()))
        : Optional.empty();
    forms.end();
    forms.close();
    return new Entry(word, exact, stem);
  }

  /// A stream of the word alone.
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String word = "";
    private boolean given;

    @Override
    public void reset() {
      given = false;
    }

    @Override
    public boolean incrementToken() {
      if (given) return false;
      clearAttributes();
      term.append(word);
      given = true;
      return true;
    }
  }
}
