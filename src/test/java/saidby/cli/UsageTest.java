package saidby.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How commands are called, and what they say of it.
@Isolated("a command has a process of its own, and not only its output")
class UsageTest {
  @Test
  void theListOfCommandsIsWhole() {
    String told = Ran.of().err();
    for (String command : List.of("index", "search", "extract", "suggest", "who", "serve", "stats", "check", "optimize",
        "verify", "reindex", "backup", "restore",
        "authority", "config", "eval", "train"))
      assertTrue(told.contains(" " + command), command + ": " + told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "index", "frobnicate", "search --size 0", "search --size x", "search --size 1000000000",
      "search --from yesterday", "search --from 2026-02-01 --to 2026-01-01", "search --what everything",
      "search --sort best",
      "search --form shouted", "search --country Atlantis", "search --facets colour", "search --frob",
      "serve --port 70000", "extract --least-confidence 1.5 a.txt", "extract --least-confidence much a.txt",
      "index --least-confidence -1 a.txt", "authority", "authority convert",
      "serve --port x", "extract", "stats more", "backup", "backup --keep 0 b", "restore", "eval",
      "eval --stage half gold.jsonl", "train"})
  void wrongUsageIsOneLineAndExitCode2(String line) {
    Ran ran = Ran.of(line.isEmpty() ? new String[0] : line.split(" ", -1));
    assertEquals(2, ran.code(), ran.err());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().startsWith("saidby: "), ran.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"index", "search", "extract", "serve", "stats", "config", "eval", "authority", "train",
      "verify", "reindex", "backup", "restore"})
  void everyCommandHasHelpWithItsOptions(String command) {
    Ran help = Ran.of(command, "--help");
    assertEquals(0, help.code(), help.err());
    assertTrue(help.out().startsWith("Usage: saidby " + command), help.out());
  }

  @Test
  void configTellsWhatHoldsAndFromWhere() {
    var out = new StringWriter();
    var printed = new PrintWriter(out, true);
    var file = new Properties();
    file.setProperty("host", "::1");
    file.setProperty("port", "8082");
    Main.run(printed, printed, new Settings(Map.of("SAIDBY_PORT", "8081"), file), "config");
    List<String> lines = out.toString().lines().toList();
    assertTrue(lines.contains("port=8081  (SAIDBY_PORT)"), out.toString());
    assertTrue(lines.contains("host=::1  (saidby.properties)"), out.toString());
    assertTrue(lines.contains("index=index  (default)"), out.toString());
  }
}
