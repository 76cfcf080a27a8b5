package saidby.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import saidby.json.ExportJson;
import saidby.search.Hit;

/// A JSON object a line, each as the API shows a hit, with what the export tells of itself: a line that was taken out
/// of its file still says where it came from.
final class NdjsonWriter implements HitWriter {
  private final OutputStream out;
  private final Stamp stamp;

  NdjsonWriter(OutputStream out, Stamp stamp) {
    this.out = out;
    this.stamp = stamp;
  }

  @Override
  public void begin() {
    // No line that is not a hit: there are as many lines as hits.
  }

  @Override
  public void write(List<Hit> hits) throws IOException {
    for (Hit hit : hits) {
      out.write(ExportJson.line(hit,
          new ExportJson.Origin(stamp.address().apply(hit), stamp.query(), stamp.at(), stamp.generation())));
      out.write('\n');
    }
  }
}
