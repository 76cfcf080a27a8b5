package saidby.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import saidby.format.ArticleFiles;
import saidby.format.records.FieldMap;

/// The option that tells how fields are called in JSON and tables that are not ours.
final class MapOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private @Nullable FieldMap map;

  @Option(names = "--map", paramLabel = "OURS=THEIRS,...", description = {
      "How fields are called in JSON, JSONL and tables (CSV, TSV) that are not Saidby's:",
      "title=headline,text=body.text,byline=authors[0].name.",
      "Dots go into objects, [0] into arrays; an array without an index stands for all that is in it."})
  void map(String written) {
    try {
      map = FieldMap.parse(written);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(command.commandLine(), "--map: " + wrong.getMessage(), wrong);
    }
  }

  ArticleFiles apply(ArticleFiles files) {
    return map == null ? files : files.mapped(map);
  }

  /// As it can be typed again.
  Optional<String> written() {
    return Optional.ofNullable(map).map(FieldMap::toString);
  }
}
