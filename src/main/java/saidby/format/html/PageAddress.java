package saidby.format.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/// Where a page lives on the web, by what it says itself and where it came from.
final class PageAddress {
  private PageAddress() {}

  /// The canonical address, absolute, of http or https; one that only names the site is not the address of a story.
  static Optional<String> of(Document page, MetaTags meta, LinkedData data, Optional<String> from) {
    return Stream.of(Optional.of(page.select("link[rel~=(?i)^canonical$]").attr("href")), meta.first("og:url"),
        data.first("url"), data.first("mainEntityOfPage"), from)
        .flatMap(Optional::stream)
        .filter(address -> !address.isBlank())
        .flatMap(address -> absolute(address, from).stream())
        .filter(PageAddress::isOfAPage)
        .map(URI::toString)
        .findFirst();
  }

  private static Optional<URI> absolute(String address, Optional<String> from) {
    try {
      URI uri = new URI(address.strip().replace(" ", "%20"));
      URI whole = from.isPresent() ? new URI(from.get().replace(" ", "%20")).resolve(uri) : uri;
      return Optional.of(whole).filter(PageAddress::isOnTheWeb);
    } catch (URISyntaxException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static boolean isOnTheWeb(URI uri) {
    return Optional.ofNullable(uri.getScheme()).filter(scheme -> scheme.matches("(?i)https?")).isPresent()
        && Optional.ofNullable(uri.getHost()).isPresent();
  }

  /// Whether it names more than a site.
  static boolean isOfAPage(URI uri) {
    boolean path = Optional.ofNullable(uri.getPath()).filter(text -> text.length() > 1).isPresent();
    return path || Optional.ofNullable(uri.getQuery()).isPresent();
  }
}
