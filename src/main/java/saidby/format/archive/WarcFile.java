package saidby.format.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
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
  /// Bytes of a page when it is unpacked: more is a bomb.
  private static final int LONGEST = 64 * 1024 * 1024;
  private static final String TOO_LONG = "a page of more than %,d bytes when unpacked".formatted(LONGEST);
  private static final int PART = 16 * 1024;

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
        drafts.skip(at, type.isEmpty() ? "a record without a type" : "a record of type " + type);
  }

  private void capture(WarcEntry entry, String type, Spot at) {
    Optional<String> url = entry.header("WARC-Target-URI").map(address -> address.replaceAll("^<|>$", ""));
    String contentType = entry.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    if (type.equals("response") && contentType.startsWith("application/http")) response(entry, url, at);
    else
      if (type.equals("conversion") && contentType.startsWith("text/plain"))
        content(url, contentType, entry.block(), at);
      else
        if (READ.matcher(contentType).matches()) content(url, contentType, entry.block(), at);
        else drafts.skip(at, contentType.isEmpty() ? "of unknown type" : shortened(contentType));
  }

  private void response(WarcEntry entry, Optional<String> url, Spot at) {
    HttpResponse http;
    try {
      http = HttpResponse.parse(whole(entry.block()));
    } catch (IOException | RuntimeException broken) {
      drafts.fail(at, "not an HTTP response: " + String.valueOf(broken.getMessage()).replaceAll("\\s+", " "));
      return;
    }
    String type = http.headers().first("Content-Type").orElse("").strip().toLowerCase(Locale.ROOT);
    if (http.status() != 200) drafts.skip(at, "an answer with status " + http.status());
    else if (!type.isEmpty() && !READ.matcher(type).matches()) drafts.skip(at, shortened(type));
    else body(http, at).ifPresentOrElse(body -> content(url, type, body, at), () -> drafts.fail(at, TOO_LONG));
  }

  /// A channel that knows its length: an answer that does not tell its own ends with the record.
  private static LengthedBody whole(byte[] block) {
    return LengthedBody.create(Channels.newChannel(InputStream.nullInputStream()), ByteBuffer.wrap(block),
        block.length);
  }

  /// Unpacked, as far as that goes; empty where it is too long.
  private Optional<byte[]> body(HttpResponse http, Spot at) {
    var kept = new ByteArrayOutputStream();
    try (InputStream body = http.bodyDecoded().stream()) {
      byte[] part = new byte[PART];
      for (int count = body.read(part); count >= 0; count = body.read(part)) {
        kept.write(part, 0, count);
        if (kept.size() > LONGEST) return Optional.empty();
      }
    } catch (IOException | RuntimeException broken) {
      drafts.notice(at, "the page is cut off: " + String.valueOf(broken.getMessage()).replaceAll("\\s+", " "));
    }
    return Optional.of(kept.toByteArray());
  }

  private void content(Optional<String> url, String type, byte[] content, Spot at) {
    if (content.length == 0) {
      drafts.skip(at, "empty");
      return;
    }
    Matcher charset = CHARSET.matcher(type);
    var origin = new Source.Origin(url, charset.find() ? Optional.of(charset.group(1)) : Optional.empty());
    String name = url.orElse(file.name()) + (type.contains("html") ? "#.html" : "");
    try {
      records.read(new Source(name, new ByteArrayInputStream(content), origin), drafts.inside(at));
    } catch (IOException broken) {
      drafts.fail(at, String.valueOf(broken.getMessage()));
    }
  }

  private static String shortened(String type) {
    return type.length() > 60 ? type.substring(0, 60) + "…" : type;
  }
}
