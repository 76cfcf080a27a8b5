package saidby.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("a command has a process of its own, and not only its output")
class IndexCommandTest {
  @TempDir
  private Path folder;

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private String index() {
    return "--index=" + path("index");
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @Test
  void aDryRunWritesTheReportAndNoIndex() throws IOException {
    String feed = file("feed.rss",
        "<rss><channel><item><link>https://a.example/1</link><description>Rain.</description></item></channel></rss>");
    Ran ran = Ran.of("index", index(), "--dry-run", "--report", path("report.jsonl"), feed);
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("1 articles read, nothing was written"), ran.out());
    assertFalse(Files.exists(folder.resolve("index")));
    assertTrue(Files.readString(folder.resolve("report.jsonl")).contains("\"result\":\"read\""));
  }

  @Test
  void aRunGoesOnWithItsReport() throws IOException {
    String one = file("a.jsonl", "{\"id\":\"a\",\"text\":\"Rain.\"}\n");
    assertEquals(0, Ran.of("index", index(), "--resume", path("r.jsonl"), one).code());
    String two = file("b.jsonl", "{\"id\":\"b\",\"text\":\"Snow.\"}\n");
    Ran again = Ran.of("index", index(), "--resume", path("r.jsonl"), one, two);
    assertEquals(0, again.code(), again.err());
    assertTrue(again.out().contains("1 articles read: 1 added"), again.out());
    assertTrue(again.out().contains("1 files and 0 items were done before"), again.out());
    Ran elsewhere = Ran.of("index", "--index=" + path("other"), "--resume", path("r.jsonl"), one);
    assertEquals(1, elsewhere.code());
    assertTrue(elsewhere.err().contains("there is no index any more"), elsewhere.err());
  }

  @Test
  void anOlderVersionOfAStoryThatComesInALaterRunReplacesNothing() throws IOException {
    String newer = file("3.json", "{\"uri\":\"urn:x\",\"version\":\"3\",\"body_text\":\"The third draft.\"}");
    String older = file("2.json", "{\"uri\":\"urn:x\",\"version\":\"2\",\"body_text\":\"The second draft.\"}");
    assertEquals(0, Ran.of("index", index(), newer).code());
    Ran late = Ran.of("index", index(), "--report", path("late.jsonl"), older);
    assertEquals(0, late.code(), late.err());
    String told = Files.readString(folder.resolve("late.jsonl"));
    assertTrue(told.contains("version 2 of \\\"urn:x\\\": version 3 came before"), told);
    assertTrue(Ran.of("search", index(), "--what", "articles", "--json", "draft").out().contains("third"));
  }

  @Test
  void otherNamesAreMapped() throws IOException {
    String dump = file("dump.jsonl",
        "{\"headline\":\"Bridge\",\"body\":{\"text\":\"“The bridge is open,” Ada Pell said.\"}}\n");
    Ran ran = Ran.of("index", index(), "--map", "title=headline,text=body.text", dump);
    assertEquals(0, ran.code(), ran.err());
    assertTrue(Ran.of("search", index(), "bridge").out().contains("Ada Pell"));
    Ran extracted = Ran.of("extract", "--map", "text=body.text", dump);
    assertTrue(extracted.out().contains("Ada Pell"), extracted.out());
    Ran wrong = Ran.of("index", index(), "--map", "titel=headline,text=body.text", dump);
    assertEquals(2, wrong.code());
    assertTrue(wrong.err().contains("an article has no field \"titel\""), wrong.err());
  }

  @Test
  void aStoryThatItsSourceTakesBackIsTakenOut() throws IOException {
    String story = file("1.json",
        "{\"uri\":\"urn:x\",\"version\":\"1\",\"body_text\":\"“The bridge is open,” Ada Pell said.\"}");
    String kill = file("2.json", "{\"uri\":\"urn:x\",\"version\":\"2\",\"pubstatus\":\"canceled\"}");
    assertEquals(0, Ran.of("index", index(), story).code());
    Ran ran = Ran.of("index", index(), kill);
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.out().contains("1 withdrawn"), ran.out());
    assertFalse(Ran.of("search", index(), "bridge").out().contains("Ada Pell"));
  }

  @Test
  void summariesAndUsageTermsAreTold() throws IOException {
    String feed = file("feed.rss", """
        <rss><channel><title>Wire</title><copyright>© Wire</copyright><item><link>https://a.example/1</link>
        <description>“The bridge is open,” Ada Pell said.</description></item></channel></rss>""");
    assertEquals(0, Ran.of("index", index(), feed).code());
    String json = Ran.of("search", index(), "--json", "bridge").out();
    assertTrue(json.contains("\"summaryOnly\":true"), json);
    assertTrue(json.contains("\"licence\":\"© Wire\""), json);
    String rights = file("rights.jsonl", "{\"source\":\"Wire\",\"text\":\"whole\",\"licence\":\"Ours\"}\n");
    String ours = Ran.of("search", index(), "--rights", rights, "--json", "bridge").out();
    assertTrue(ours.contains("\"licence\":\"Ours\""), ours);
  }
}
