package saidby.format.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import saidby.format.draft.CleanText;
import saidby.format.draft.Drafts;
import saidby.format.draft.Source;
import saidby.format.draft.SourceReader;
import saidby.format.draft.Spot;

/// Reads a WARC file: pages and feeds among its responses, resources and conversions. What only describes other records
/// is passed over in silence; each other record is told of.
public final class WarcFile {
  private static final Set<String> CAPTURES = Set.of("response", "resource", "conversion");
  private static final Set<String> ABOUT_OTHERS = Set.of("warcinfo", "request", "metadata");
  private static final Pattern READ = Pattern
      .compile(
          "(?:text/html|application/xhtml|(?:text|application)/(?:[\\w.+-]*xml|(?:[\\w.+-]*\\+)?json|x?ndjson)).*");
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");
  private static final String PLAIN = "text/plain";
  private static final Set<Integer> WHOLE = Set.of(200, 203);
  private static final String TOO_LONG = "a page of more than %,d bytes when unpacked".formatted(Packing.LONGEST);

  private final SourceReader records;
  private final Source file;
  private final Drafts drafts;
  private boolean told;

  private WarcFile(SourceReader records, Source file, Drafts drafts) {
    this.records = records;
    this.file = file;
    this.drafts = drafts;
  }

  /// @param records reads what the records hold
  public static SourceReader with(SourceReader records) {
    return (file, drafts) -> new WarcFile(records, file, drafts).read();
  }

  private void read() throws IOException {
    var entries = new WarcRecords(file.bytes());
    for (Optional<WarcEntry> entry = entries.next(); entry.isPresent(); entry = entries.next()) read(entry.get());
    if (!told) drafts.skip(Spot.WHOLE, "no page in it");
  }

  private void read(WarcEntry entry) {
    Spot at = Spot.record(entry.number());
    String type = entry.header("WARC-Type").orElse("").toLowerCase(Locale.ROOT);
    told |= !ABOUT_OTHERS.contains(type);
    if (entry.isRecord()) entry.trouble().ifPresent(trouble -> drafts.notice(at, trouble));
    if (!entry.isRecord()) drafts.fail(at, entry.trouble().orElse("not a WARC record"));
    else if (CAPTURES.contains(type)) capture(entry, type, at);
    else
      if (!ABOUT_OTHERS.contains(type))
        drafts.skip(at, type.isEmpty() ? "a record without a type" : "a record of type " + shortened(type));
  }

  private void capture(WarcEntry entry, String type, Spot at) {
    Optional<String> url = entry.header("WARC-Target-URI").map(address -> address.replaceAll("^<|>$", ""));
    String contentType = entry.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (type.equals("response") && contentType.startsWith("application/http")) response(entry, url, at);
    else
      if (isRead(contentType))
        content(new Page(url, contentType), entry.block(), !type.equals("conversion"), at);
      else
        drafts.skip(at, contentType.isEmpty() ? "of unknown type" : shortened(contentType));
  }

  private void response(WarcEntry entry, Optional<String> url, Spot at) {
    HttpAnswer answer;
    try {
      answer = HttpAnswer.parse(entry.block());
    } catch (IOException broken) {
      drafts.fail(at, "not an HTTP response: " + broken.getMessage());
      return;
    }
    String type = answer.header("content-type").orElse("").toLowerCase(Locale.ROOT);
    if (!WHOLE.contains(answer.status())) drafts.skip(at, "an answer with status " + answer.status());
    else if (!type.isEmpty() && !isRead(type)) drafts.skip(at, shortened(type));
    else {
      Packing.Unpacked joined = answer.whole();
      Packing.Unpacked body = Packing.undo(answer.packings(), joined.bytes());
      Optional<String> trouble = body.trouble().or(joined::trouble).map(why -> why.replaceAll("\\s+", " "));
      boolean lost = trouble.isPresent() && body.bytes().length == 0;
      if (lost) drafts.fail(at, "not unpacked: " + trouble.get());
      else trouble.ifPresent(why -> drafts.notice(at, "the page is cut off: " + why));
      if (lost) return;
      if (body.isTooLong()) drafts.fail(at, TOO_LONG);
      else content(new Page(url, type), body.bytes(), true, at);
    }
  }

  private static boolean isRead(String type) {
    return type.startsWith(PLAIN) || READ.matcher(type).matches();
  }

  /// What a record holds, and what is told of it.
  ///
  /// @param type of content, in lower case
  private record Page(Optional<String> url, String type) {
    Source source(String file, byte[] bytes) {
      Matcher charset = CHARSET.matcher(type);
      var origin = new Source.Origin(url, charset.find() ? Optional.of(charset.group(1)) : Optional.empty());
      return new Source(url.orElse(file) + (type.contains("html") ? "#.html" : ""), new ByteArrayInputStream(bytes),
          origin);
    }
  }

  /// @param original whether the site itself sent it so; a text that was made of a page is one in any case
  private void content(Page page, byte[] bytes, boolean original, Spot at) {
    if (bytes.length == 0) {
      drafts.skip(at, "empty");
      return;
    }
    Source source = page.source(file.name(), bytes);
    try {
      if (page.type().startsWith(PLAIN) && original && !isStory(source.front()))
        drafts.skip(at, "plain text without running text");
      else
        records.read(source, drafts.inside(at));
    } catch (IOException broken) {
      drafts.fail(at, String.valueOf(broken.getMessage()));
    }
  }

  /// What is marked up, whatever its type says, is for its own reader to judge.
  private static boolean isStory(String front) {
    String begin = front.stripLeading();
    return begin.startsWith("<") || begin.startsWith("{") || begin.startsWith("[") || RunningText.isIn(front);
  }

  /// In one line.
  private static String shortened(String written) {
    String type = CleanText.line(written);
    return type.length() > 60 ? type.substring(0, 60) + "…" : type;
  }
}
