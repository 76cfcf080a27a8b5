package saidby.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import saidby.model.Span;

/// The terms of an article's text, worked out once: quotes, paragraphs and the article are each a part of them.
final class Terms {
  /// Longer texts are worked out part by part, so that not all their terms lie in memory.
  private static final int MAX_TEXT = 1_000_000;

  private final String text;
  private final AttributeSource shared = new AttributeSource();
  private byte[] bytes = new byte[4096];
  private int[] ends = new int[512];
  private int[] starts = new int[512];
  private int[] textEnds = new int[512];
  private boolean[] beside = new boolean[512];
  private int size;

  private Terms(String text) {
    this.text = text;
    shared.addAttribute(BytesTermAttribute.class);
    shared.addAttribute(OffsetAttribute.class);
    shared.addAttribute(PositionIncrementAttribute.class);
  }

  static Terms of(String text) throws IOException {
    var terms = new Terms(text);
    if (text.length() <= MAX_TEXT) terms.read();
    return terms;
  }

  private void read() throws IOException {
    try (TokenStream stream = Analysis.INSTANCE.tokenStream("", text)) {
      TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      PositionIncrementAttribute increment = stream.getAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken())
        add(term.getBytesRef(), offset.startOffset(), offset.endOffset(), increment.getPositionIncrement() == 0);
      stream.end();
    }
  }

  private void add(BytesRef term, int start, int end, boolean isBeside) {
    if (size == ends.length) grow();
    int from = size == 0 ? 0 : ends[size - 1];
    bytes = ArrayUtil.grow(bytes, from + term.length);
    System.arraycopy(term.bytes, term.offset, bytes, from, term.length);
    ends[size] = from + term.length;
    starts[size] = start;
    textEnds[size] = end;
    beside[size] = isBeside;
    size++;
  }

  private void grow() {
    int length = size * 2;
    ends = Arrays.copyOf(ends, length);
    starts = Arrays.copyOf(starts, length);
    textEnds = Arrays.copyOf(textEnds, length);
    beside = Arrays.copyOf(beside, length);
  }

  /// Slices of the text to be indexed as if each were analysed by itself and they were set one after the other with
  /// one unit between.
  Field in(List<Span> slices, String name, FieldType type) {
    List<int[]> parts = new ArrayList<>();
    int before = 0;
    for (Span slice : slices) {
      int from = firstAt(slice.start());
      int to = firstAt(slice.end());
      if (text.length() > MAX_TEXT || isCut(from, slice.start()) || isCut(to, slice.end()))
        return new Field(name, joined(slices), type);
      parts.add(new int[]{from, to, before - slice.start()});
      before += slice.length() + 1;
    }
    return new Field(name, new Part(parts, before), type);
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
    return term > 0 && textEnds[term - 1] > offset;
  }

  private String joined(List<Span> slices) {
    var joined = new StringBuilder();
    for (Span slice : slices) joined.append(joined.isEmpty() ? "" : "\n").append(text, slice.start(), slice.end());
    return joined.toString();
  }

  /// Some of the terms, in order.
  private final class Part extends TokenStream {
    private final BytesTermAttribute term = getAttribute(BytesTermAttribute.class);
    private final OffsetAttribute offset = getAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = getAttribute(PositionIncrementAttribute.class);
    private final BytesRef slice = new BytesRef();
    private final List<int[]> parts;
    private final int length;
    private int part;
    private int at;

    Part(List<int[]> parts, int length) {
      super(shared);
      this.parts = parts;
      this.length = length;
    }

    @Override
    public void reset() {
      part = 0;
      at = parts.isEmpty() ? 0 : parts.getFirst()[0];
    }

    @Override
    public boolean incrementToken() {
      while (part < parts.size() && at >= parts.get(part)[1]) if (++part < parts.size()) at = parts.get(part)[0];
      if (part >= parts.size()) return false;
      int shift = parts.get(part)[2];
      slice.bytes = bytes;
      slice.offset = at == 0 ? 0 : ends[at - 1];
      slice.length = ends[at] - slice.offset;
      term.setBytesRef(slice);
      offset.setOffset(starts[at] + shift, textEnds[at] + shift);
      increment.setPositionIncrement(beside[at] ? 0 : 1);
      at++;
      return true;
    }

    @Override
    public void end() {
      offset.setOffset(length, length);
      increment.setPositionIncrement(0);
    }
  }
}
