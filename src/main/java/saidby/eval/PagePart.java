package saidby.eval;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// A part of the pages that is always the same: who mends by the failures in one part can see in another whether that
/// helped pages that nobody looked at. All pages of a host are in the same part.
///
/// @param part the first is 1
public record PagePart(int part, int parts) {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3})/(\\d{1,3})");

  /// Reads `1/2`; empty where it names no part.
  public static Optional<PagePart> parse(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    if (!matcher.matches()) return Optional.empty();
    var part = new PagePart(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    return Optional.of(part).filter(one -> one.part >= 1 && one.part <= one.parts);
  }

  /// Whether the page with this address is in it.
  boolean holds(String url) {
    var hash = new CRC32();
    hash.update(host(url).getBytes(StandardCharsets.UTF_8));
    return hash.getValue() % parts == part - 1;
  }

  /// The whole address where it names no host.
  private static String host(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost()).orElse(url);
    } catch (IllegalArgumentException _) {
      return url;
    }
  }
}
