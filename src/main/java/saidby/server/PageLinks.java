package saidby.server;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells in the `Link` header ([RFC 8288](https://www.rfc-editor.org/rfc/rfc8288)) where the pages of an answer go on. There
/// is no way back by cursor: a cursor knows only what comes behind it.
final class PageLinks {
  private static final String CURSOR = "cursor";
  private static final String OFFSET = "offset";

  private PageLinks() {}

  /// @param next cursor of the next page
  /// @param offset hits passed over
  /// @param size hits of a page
  static void tell(Context context, Optional<String> next, int offset, int size) {
    boolean begun = offset > 0 || isContinued(context.queryString());
    if (next.isEmpty() && !begun) return;
    String path = context.path();
    String others = others(context.queryString());
    Optional<String> onward = next.map(cursor -> link(path, with(others, CURSOR + "=" + cursor), "next"));
    if (!begun) {
      context.header("Link", onward.orElseThrow());
      return;
    }
    var links = new StringJoiner(", ");
    onward.ifPresent(links::add);
    links.add(link(path, others, "first"));
    if (offset > 0) links.add(link(path, with(others, OFFSET + "=" + Math.max(0, offset - size)), "prev"));
    context.header("Link", links.toString());
  }

  private static boolean isContinued(@Nullable String query) {
    return query != null && query.contains(CURSOR + "=");
  }

  private static String with(String query, String more) {
    return query.isEmpty() ? more : query + "&" + more;
  }

  /// The parameters that every page has.
  private static String others(@Nullable String query) {
    if (query == null) return "";
    if (!query.contains(CURSOR) && !query.contains(OFFSET)) return query;
    return Stream.of(query.split("&", -1))
        .filter(pair -> !pair.isEmpty() && !pair.startsWith(CURSOR + "=") && !pair.startsWith(OFFSET + "="))
        .collect(Collectors.joining("&"));
  }

  private static String link(String path, String query, String relation) {
    return "<" + path + (query.isEmpty() ? "" : "?" + safe(query)) + ">; rel=\"" + relation + "\"";
  }

  /// What could end the address within the header.
  private static String safe(String query) {
    for (int i = 0; i < query.length(); i++)
      if ("<>\" ".indexOf(query.charAt(i)) >= 0)
        return query.replace("<", "%3C").replace(">", "%3E").replace("\"", "%22").replace(" ", "%20");
    return query;
  }
}
