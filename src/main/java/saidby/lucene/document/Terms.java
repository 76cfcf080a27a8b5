package saidby.lucene.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import saidby.lucene.word.Analysis;
import saidby.lucene.word.WordForms;
import saidby.model.Span;

/// The terms of an article's text, worked out once: quotes, paragraphs and the article are each a part of them.
final class Terms {
  /// Longer texts are worked out part by part, so that not all their terms lie in memory.
  private static final int MAX_TEXT = 1_000_000;

  private final String text;
  private final AttributeSource shared = new AttributeSource();
  private BytesRef[] terms = new BytesRef[512];
  private int[] starts = new int[512];
  private int[] ends = new int[512];
  private boolean[] beside = new boolean[512];
  private int size;

  private Terms(String text) {
    this.text = text;
    shared.addAttribute(BytesTermAttribute.class);
    shared.addAttribute(PositionIncrementAttribute.class);
  }

  static Terms of(String text) throws IOException {
    var terms = new Terms(text);
    if (text.length() <= MAX_TEXT) terms.read();
    return terms;
  }

  private void read() throws IOException {
    WordForms forms = WordForms.ofThisThread();
    try (TokenStream stream = Analysis.WORDS.tokenStream("", text)) {
      CharTermAttribute word = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        WordForms.Entry entry = forms.of(word.buffer(), word.length());
        add(entry.exact(), offset, false);
        if (entry.stem().isPresent()) add(entry.stem().get(), offset, true);
      }
      stream.end();
    }
  }

  private void add(BytesRef term, OffsetAttribute offset, boolean isBeside) {
    if (size == terms.length) grow();
    terms[size] = term;
    starts[size] = offset.startOffset();
    ends[size] = offset.endOffset();
    beside[size] = isBeside;
    size++;
  }

  private void grow() {
    int length = size * 2;
    terms = Arrays.copyOf(terms, length);
    starts = Arrays.copyOf(starts, length);
    ends = Arrays.copyOf(ends, length);
    beside = Arrays.copyOf(beside, length);
  }

  /// Slices of the text to be indexed as if each were analysed by itself and they were set one after the other with
  /// one unit between.
  ///
  /// @param reported whether it counts as longer than it is: [Ranking#penalty(int)]
  Field in(List<Span> slices, String name, boolean reported) {
    List<Span> parts = new ArrayList<>();
    for (Span slice : slices) {
      int from = firstAt(slice.start());
      int to = firstAt(slice.end());
      if (text.length() > MAX_TEXT || isCut(from, slice.start()) || isCut(to, slice.end()))
        return new TextField(name, joined(slices), Field.Store.NO);
      parts.add(new Span(from, to));
    }
    return new TextField(name, new Part(parts, reported));
  }

  /// The first term that begins at the offset or behind it.
  private int firstAt(int offset) {
    int at = Arrays.binarySearch(starts, 0, size, offset);
    if (at < 0) return -at - 1;
    while (at > 0 && starts[at - 1] == offset) at--;
    return at;
  }

  /// Whether the term before reaches over the offset: the slice ends within a word.
  private boolean isCut(int term, int offset) {
    return term > 0 && ends[term - 1] > offset;
  }

  private String joined(List<Span> slices) {
    var joined = new StringBuilder();
    for (Span slice : slices) joined.append(joined.isEmpty() ? "" : "\n").append(text, slice.start(), slice.end());
    return joined.toString();
  }

  /// Some of the terms, in order.
  private final class Part extends TokenStream {
    private final BytesTermAttribute term = getAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute increment = getAttribute(PositionIncrementAttribute.class);
    private final List<Span> parts;
    private int part;
    private int at;
    private int end;
    private final boolean reported;
    private int words;

    /// @param parts from term to term
    Part(List<Span> parts, boolean reported) {
      super(shared);
      this.reported = reported;
      this.parts = parts;
    }

    @Override
    public void reset() {
      part = 0;
      at = 0;
      end = 0;
      words = 0;
    }

    @Override
    public boolean incrementToken() {
      while (at == end) {
        if (part == parts.size()) return false;
        at = parts.get(part).start();
        end = parts.get(part++).end();
      }
      term.setBytesRef(terms[at]);
      increment.setPositionIncrement(beside[at] ? 0 : 1);
      if (!beside[at]) words++;
      at++;
      return true;
    }

    @Override
    public void end() {
      increment.setPositionIncrement(reported ? Ranking.penalty(words) : 0);
    }
  }
}
