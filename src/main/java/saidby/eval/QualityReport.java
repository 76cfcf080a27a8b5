package saidby.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// All tables of an evaluation, for a terminal or as a document.
public final class QualityReport {
  private final Evaluation evaluation;
  private final List<Table> tables = new ArrayList<>();

  private QualityReport(Evaluation evaluation) {
    this.evaluation = evaluation;
  }

  /// @param stage what was measured
  public static QualityReport of(Evaluation evaluation, Stage stage) {
    var report = new QualityReport(evaluation);
    List<Outcome> outcomes = evaluation.outcomes();
    report.tables.add(ScoreTables.measures(evaluation));
    report.tables.add(ScoreTables.groups(evaluation));
    report.tables.addAll(new Breakdown(outcomes).tables());
    if (stage == Stage.PRODUCT) report.tables.add(NamedSpeakers.table(outcomes));
    report.tables.add(Reliability.table(outcomes));
    if (stage == Stage.PRODUCT) report.tables.add(Limits.table(outcomes));
    report.tables.add(Confusions.table(outcomes));
    return report;
  }

  /// The same, with what became of publishers that were left out.
  public void add(LeaveOnePublisherOut leftOut) {
    tables.addAll(leftOut.tables());
  }

  /// For a terminal.
  public String text() {
    return measured() + "\n\n" + tables.stream().map(Table::text).collect(Collectors.joining("\n"));
  }

  private String measured() {
    Gold gold = evaluation.gold();
    int statements = gold.articles().stream().mapToInt(article -> article.attributions().size()).sum();
    return String.format(Locale.ROOT, "%s: %,d articles of %d publishers, in which people marked %,d statements.",
        gold.name(), gold.articles().size(), gold.publishers().size(), statements);
  }

  /// As Markdown.
  ///
  /// @param command how to make it again
  public String markdown(String command) {
    String tablesBelow = tables.stream().map(Table::markdown).collect(Collectors.joining("\n"));
    return """
        # How good it is

        Written by `saidby eval`; whatever changes what is found, changes this file. The measures are explained where \
        they stand, and in the manual of the package `saidby.eval`.

        Measured on %s

        ```sh
        %s
        ```

        %s""".formatted(measured(), command, tablesBelow);
  }
}
