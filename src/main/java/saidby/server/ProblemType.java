package saidby.server;

import java.util.Locale;

/// The kinds of problems that a client can meet. The code at the end of the type's URI is part of the contract:
/// programs switch on it; titles and details are for people and may change.
enum ProblemType {
  UNKNOWN_PARAMETER(400, "Unknown parameter"), BAD_PARAMETER(400, "Bad parameter"),
  BAD_ENCODING(400, "Bad encoding"), QUERY_TOO_LONG(400, "Query too long"), BAD_REQUEST(400, "Bad request"),
  NOT_FOUND(404, "Not found"), METHOD_NOT_ALLOWED(405, "Method not allowed"),
  REQUEST_TOO_LARGE(413, "Request too large"), URI_TOO_LONG(414, "Address too long"),
  HEADERS_TOO_LARGE(431, "Headers too large"), INTERNAL(500, "Something went wrong"),
  UNAVAILABLE(503, "Not available at the moment");

  final int status;
  final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /// Relative, as RFC 9457 allows: it resolves against the address that was asked.
  String uri() {
    return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  ProblemException with(String detail) {
    return new ProblemException(new Problem(this, status, detail));
  }

  /// The nearest kind for a status that a library chose.
  static ProblemType of(int status) {
    return switch (status) {
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 413 -> REQUEST_TOO_LARGE;
      case 414 -> URI_TOO_LONG;
      case 431 -> HEADERS_TOO_LARGE;
      case 503 -> UNAVAILABLE;
      default -> status < 500 ? BAD_REQUEST : INTERNAL;
    };
  }
}
