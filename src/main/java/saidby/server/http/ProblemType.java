package saidby.server.http;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The kinds of problems that a client can meet. The code at the end of the type's URI is part of the contract:
/// programs switch on it; titles and details are for people and may change.
public enum ProblemType {
  UNKNOWN_PARAMETER(400, "Unknown parameter", "The request has a parameter that the endpoint does not know."),
  BAD_PARAMETER(400, "Bad parameter", "A parameter's value is not one of those allowed, or it was given too often."),
  BAD_ENCODING(400, "Bad encoding", "The percent-encoding is broken, not UTF-8, or holds a null byte."),
  QUERY_TOO_LONG(400, "Query too long", "The query is longer, or asks for more, than one question may."),
  BAD_QUERY(400, "Bad query",
      "With strict=true, a query that is not wholly understood; position and length tell where."),
  BAD_REQUEST(400, "Bad request", "The address or the headers cannot be read."),
  BAD_BODY(400, "Bad body", "The body of the request is not what the endpoint takes."),
  KEY_NEEDED(401, "Key needed", "This is for those who have a key, and the request has none."),
  BAD_KEY(401, "Bad key", "The key is unknown, was revoked, or has expired."),
  NOT_ALLOWED(403, "Not allowed", "The key is good, but not for this."),
  ORIGIN_NOT_ALLOWED(403, "Origin not allowed", "The key is bound to the pages of other sites than this one."),
  NOT_FOUND(404, "Not found", "There is no such page, quote, article or speaker."),
  METHOD_NOT_ALLOWED(405, "Method not allowed",
      "The address is there, but not for this method; Allow tells for which ones."),
  CURSOR_GONE(410, "Cursor gone",
      "The index has changed, and the state that the cursor counts in is no longer kept. Begin again without a cursor."),
  PRECONDITION_FAILED(412, "Precondition failed",
      "If-Match or If-None-Match does not hold: the article was changed, or is there, or is not."),
  REQUEST_TOO_LARGE(413, "Request too large", "The body of the request is too large."),
  URI_TOO_LONG(414, "Address too long", "The address is longer than the server reads."),
  KEY_REUSED(422, "Idempotency-Key reused",
      "The Idempotency-Key was sent before with another request; take a new one for each."),
  TOO_MANY_REQUESTS(429, "Too many requests",
      "There were more requests within a minute than are allowed; Retry-After tells when to ask again."),
  HEADERS_TOO_LARGE(431, "Headers too large", "The headers are longer than the server reads."),
  INTERNAL(500, "Something went wrong", "The server failed; its log tells why."),
  UNAVAILABLE(503, "Not available at the moment",
      "The server is stopping, its index cannot be read or written, or more articles are under way than it takes at once. "
          + "Retry-After tells when to ask again.");

  public final int status;
  public final String title;
  public final String meaning;

  ProblemType(int status, String title, String meaning) {
    this.status = status;
    this.title = title;
    this.meaning = meaning;
  }

  /// Relative, as RFC 9457 allows: it resolves against the address that was asked, to a page that explains it.
  public String uri() {
    return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public ProblemException with(String detail) {
    return new ProblemException(new Problem(this, status, detail));
  }

  /// The kind of this URI.
  public static Optional<ProblemType> ofUri(String uri) {
    return Stream.of(values()).filter(type -> type.uri().equals(uri)).findFirst();
  }

  /// Whether it says that the request is in another version of HTTP: 505 too is then the asker's mistake.
  public static boolean isWrongVersion(int status) {
    return status == 426 || status == 505;
  }

  /// The nearest kind for a status that a library chose.
  public static ProblemType of(int status) {
    if (isWrongVersion(status)) return BAD_REQUEST;
    return switch (status) {
      case 401 -> KEY_NEEDED;
      case 403 -> NOT_ALLOWED;
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 412 -> PRECONDITION_FAILED;
      case 413 -> REQUEST_TOO_LARGE;
      case 414 -> URI_TOO_LONG;
      case 429 -> TOO_MANY_REQUESTS;
      case 431 -> HEADERS_TOO_LARGE;
      case 503 -> UNAVAILABLE;
      default -> status < 500 ? BAD_REQUEST : INTERNAL;
    };
  }
}
