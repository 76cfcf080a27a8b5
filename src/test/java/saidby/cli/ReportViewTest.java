package saidby.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import saidby.ingest.IngestReport;

class ReportViewTest {
  @Test
  void articlesThatDidNotReachTheIndexAreSaidToBeMissing() {
    var err = new StringWriter();
    var terminal = new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err, true), false);
    new ReportView(terminal)
        .print(new IngestReport(new IngestReport.Articles(9, 7, 1, 5), new IngestReport.Quotes(0, 0),
            new IngestReport.Trouble(1, 0, List.of(), List.of(), List.of()), new IngestReport.Times(1),
            Optional.of("the disk is full")));
    assertEquals(
        List.of("saidby: stopped: the disk is full",
            "saidby: only 5 of the articles added and replaced are in the index; run this again"),
        err.toString().lines().toList());
  }
}
