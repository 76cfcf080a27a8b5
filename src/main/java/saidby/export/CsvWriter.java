package saidby.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import saidby.search.Hit;
import saidby.search.What;

/// A table by RFC 4180: names in the first row, a hit a row, CRLF behind each. Its last columns tell the query, the time
/// and the generation; a line of remarks before the table is something that the RFC does not know.
final class CsvWriter implements HitWriter {
  private final OutputStream out;
  private final List<CsvColumn> columns;

  CsvWriter(OutputStream out, What what, Stamp stamp) {
    this.out = out;
    columns = new ArrayList<>(CsvColumn.of(what));
    columns.add(new CsvColumn("page", stamp.address()));
    columns.add(new CsvColumn("query", _ -> Optional.of(stamp.query())));
    columns.add(new CsvColumn("exportedAt", _ -> Optional.of(stamp.at().toString())));
    columns.add(new CsvColumn("generation", _ -> Optional.of(Long.toString(stamp.generation()))));
  }

  @Override
  public void begin() throws IOException {
    row(column -> Optional.of(column.name()));
  }

  @Override
  public void write(List<Hit> hits) throws IOException {
    for (Hit hit : hits) row(column -> column.value().apply(hit));
  }

  private void row(Function<CsvColumn, Optional<String>> value) throws IOException {
    var row = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      if (i > 0) row.append(',');
      CsvCell.write(row, value.apply(columns.get(i)).orElse(""));
    }
    out.write(row.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
  }
}
