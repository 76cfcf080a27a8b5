package saidby.format.feed;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import saidby.format.draft.Drafts;
import saidby.format.draft.Source;
import saidby.format.draft.Spot;
import saidby.format.markup.XmlItems;

/// The elements of a feed that matter, one after the other. Where the XML breaks, as it does in many feeds (an `&` by
/// itself, a tag that is never closed), a small feed is read on leniently from where the strict reading stopped.
final class FeedElements implements AutoCloseable {
  private static final String[] WANTED = Stream.concat(Stream.of("item", "entry"), Arrays.stream(ChannelReader.NAMES))
      .toArray(String[]::new);

  private final Remembered text;
  private final XmlItems items;
  private final Drafts drafts;
  private Optional<Deque<Element>> lenient = Optional.empty();
  private final Optional<String> url;
  private long given;

  FeedElements(Source source, Drafts drafts) throws IOException {
    url = source.url();
    this.drafts = drafts;
    text = new Remembered(source.text());
    items = XmlItems.open(text, Optional.of(drafts));
  }

  /// The next element; empty at the end.
  ///
  /// @throws IOException where the XML is broken and the feed too large to be read in another way, or the source ends
  ///     early
  Optional<Element> next() throws IOException {
    if (lenient.isPresent()) return Optional.ofNullable(lenient.get().poll());
    try {
      Optional<Element> next = items.next(WANTED);
      given++;
      return next;
    } catch (IOException broken) {
      String reason = String.valueOf(broken.getMessage());
      if (!reason.startsWith("XML: ") || reason.contains("refused:") || reason.contains("exceeds the limit"))
        throw broken;
      lenient = Optional.of(rest(text.whole().orElseThrow(() -> broken)));
      if (lenient.get().isEmpty()) throw broken;
      drafts.notice(Spot.WHOLE, reason + "; read leniently from there");
      return next();
    }
  }

  private Deque<Element> rest(String whole) {
    Document document = Jsoup.parse(whole, "", Parser.xmlParser());
    Deque<Element> found = new ArrayDeque<>();
    collect(document, found);
    for (long i = 0; i < given && !found.isEmpty(); i++) found.remove();
    return found;
  }

  private static void collect(Element element, Deque<Element> found) {
    Deque<Element> open = new ArrayDeque<>();
    open.push(element);
    while (!open.isEmpty()) {
      Element at = open.pop();
      if (Arrays.asList(WANTED).contains(at.tagName())) found.add(at);
      else for (Element child : at.children().reversed()) open.push(child);
    }
  }

  /// Line of the element given out last; of the last one before the XML broke.
  long line() {
    return items.line();
  }

  /// `xml:lang` of the root.
  Optional<String> language() {
    return items.rootAttribute("xml:lang");
  }

  /// `xml:base` of the root.
  Optional<String> base() {
    return items.rootAttribute("xml:base");
  }

  /// Where the feed was fetched.
  Optional<String> url() {
    return url;
  }

  /// Whether so little was read yet that all of it may be kept.
  boolean isFront() {
    return text.kept.length() <= Remembered.ROOM;
  }

  @Override
  public void close() {
    items.close();
  }

  /// Characters on their way through, the first ones kept.
  private static final class Remembered extends Reader {
    private static final int ROOM = 4_000_000;

    private final Reader in;
    private final StringBuilder kept = new StringBuilder();

    Remembered(Reader in) {
      this.in = in;
    }

    @Override
    public int read(char[] to, int offset, int length) throws IOException {
      int count = in.read(to, offset, length);
      if (count > 0 && kept.length() <= ROOM) kept.append(to, offset, count);
      return count;
    }

    /// All of it; empty where that is too much.
    Optional<String> whole() throws IOException {
      char[] buffer = new char[16 * 1024];
      while (kept.length() <= ROOM && read(buffer, 0, buffer.length) >= 0);
      return kept.length() <= ROOM ? Optional.of(kept.toString()) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
