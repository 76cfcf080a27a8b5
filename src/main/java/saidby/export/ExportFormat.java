package saidby.export;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import saidby.search.What;

/// How hits are written: `CSV`, by RFC 4180, for spreadsheets; `NDJSON`, a JSON object a line, for programs.
public enum ExportFormat {
  CSV("text/csv; charset=utf-8; header=present"), NDJSON("application/x-ndjson");

  private final String contentType;

  ExportFormat(String contentType) {
    this.contentType = contentType;
  }

  public String contentType() {
    return contentType;
  }

  /// Lower case, as in the names of files.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ExportFormat> of(String code) {
    for (ExportFormat format : values()) if (format.code().equals(code)) return Optional.of(format);
    return Optional.empty();
  }

  /// @param what kind of hits
  public HitWriter writer(OutputStream out, What what, Stamp stamp) {
    return switch (this) {
      case CSV -> new CsvWriter(out, what, stamp);
      case NDJSON -> new NdjsonWriter(out, stamp);
    };
  }
}
