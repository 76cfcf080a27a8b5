package saidby.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the commands that the README shows, in their order, on an index of its own.
class ReadmeTest {
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]+)\\)");

  @TempDir
  private Path folder;

  @Test
  void everyCommandOfTheReadmeWorksAndFindsSomething() throws IOException {
    List<String> commands = readme().lines().filter(line -> line.startsWith("saidby ")).toList();
    assertTrue(commands.size() >= 6, "the README shows too few commands: " + commands);
    for (String command : commands) if (!command.startsWith("saidby serve")) run(command);
  }

  @Test
  void everyLinkOfTheReadmeLeadsSomewhere() throws IOException {
    for (String target : LINK.matcher(readme()).results().map(link -> link.group(1)).toList())
      assertTrue(Files.exists(Path.of(target)), target);
  }

  private void run(String command) {
    String words = command.replaceFirst("^saidby ", "").replaceFirst("\\s+#.*", "");
    String[] arguments = WORD.matcher(words).results().map(ReadmeTest::word).toArray(String[]::new);
    var out = new StringWriter();
    var err = new StringWriter();
    var settings = new Settings(Map.of("SAIDBY_INDEX", folder.resolve("index").toString()), new Properties());
    var printed = new PrintWriter(out);
    int code = Main.run(printed, new PrintWriter(err, true), settings, arguments);
    printed.flush();
    assertEquals(0, code, command + "\n" + err);
    assertFalse(out.toString().startsWith("0 "), command + " finds nothing");
  }

  private static String word(MatchResult word) {
    return word.group(1) == null ? word.group(2) : word.group(1);
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }
}
