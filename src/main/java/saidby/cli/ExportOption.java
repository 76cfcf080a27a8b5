package saidby.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import saidby.export.ExportFormat;
import saidby.export.SearchExport;
import saidby.export.Stamp;
import saidby.search.QuoteSearch;
import saidby.search.SearchRequest;
import saidby.server.page.Question;

/// The option that chooses a file's format for the hits of a search.
final class ExportOption {
  @Option(names = "--format", paramLabel = "FORMAT", converter = ToFormat.class,
      description = "Write hits as csv, for spreadsheets, or ndjson, a JSON object a line; with --all every one.")
  private @Nullable ExportFormat format;

  Optional<ExportFormat> format() {
    return Optional.ofNullable(format);
  }

  /// Every hit.
  ///
  /// @param typed the query as it was typed
  static void all(Written into, QuoteSearch search, SearchRequest request, String typed, boolean strict)
      throws IOException {
    SearchExport export = SearchExport.begin(search, request, strict);
    var out = new Printed(into.out());
    Stamp stamp = stamp(request, typed, export.generation());
    boolean whole = export.write(into.format().writer(out, request.what(), stamp), () -> true);
    if (!whole) throw new IOException("this costs too much to be answered whole");
  }

  /// Where and how hits are written.
  record Written(ExportFormat format, PrintWriter out) {}

  static Stamp stamp(SearchRequest request, String typed, long generation) {
    var question = new Question(typed, request.what(), request.filters(), Optional.of(request.page().sort()), 0,
        Question.DEFAULT_SIZE);
    return Stamp.of(question.narrowed(), Instant.now(), generation);
  }

  /// Bytes of UTF-8 as text; each call brings whole characters.
  static final class Printed extends OutputStream {
    private final PrintWriter out;

    Printed(PrintWriter out) {
      this.out = out;
    }

    @Override
    public void write(int character) {
      out.write(character);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.print(new String(bytes, offset, length, StandardCharsets.UTF_8));
      if (out.checkError()) throw new IOException("the output was closed");
    }
  }

  static final class ToFormat implements ITypeConverter<ExportFormat> {
    @Override
    public ExportFormat convert(String typed) {
      return ExportFormat.of(typed)
          .orElseThrow(() -> new TypeConversionException("'%s' is not one of csv, ndjson".formatted(typed)));
    }
  }
}
