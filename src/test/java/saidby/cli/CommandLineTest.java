package saidby.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import saidby.export.Rows;
import saidby.lucene.write.LuceneArticleWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Isolated("a command has a process of its own, and not only its output")
class CommandLineTest {
  private static final String BRIDGE = """
      {"id":"bridge","title":"Bridge reopens","publishedAt":"2026-01-02","source":"Test Wire","language":"en",\
      "text":"Kenyan transport minister Ada Pell spoke in Nairobi.\\n\\n“The bridge is open,” Pell said."}
      """;
  private static final String FERRY = """
      {"id":"ferry","title":"Ferry stops","publishedAt":"2026-02-03","source":"Other Wire","language":"en",\
      "text":"“The ferry stops tonight,” said Tomas Rell, the harbour master."}
      """;

  @TempDir
  private Path folder;
  private String index = "";

  @BeforeEach
  void nameTheIndex() {
    index = "--index=" + folder.resolve("index");
  }

  @Test
  void articlesThatWereIndexedAreFoundWithTheirSpeakers() throws IOException {
    Ran indexed = Ran.of("index", index, file("a.jsonl", BRIDGE + FERRY));
    assertEquals(0, indexed.code(), indexed.err());
    assertTrue(indexed.out().contains("2 articles read: 2 added, 0 replaced; 0 skipped, 0 failed"), indexed.out());
    Ran found = Ran.of("search", index, "bridge");
    assertEquals(0, found.code(), found.err());
    assertTrue(found.out().contains("The bridge is open,"), found.out());
    assertTrue(found.out().contains("Ada Pell"), found.out());
    assertFalse(found.out().contains("ferry"), found.out());
  }

  @Test
  void indexingAgainReplaces() throws IOException {
    Ran.of("index", index, file("a.jsonl", BRIDGE));
    Ran again = Ran.of("index", index, file("a.jsonl", BRIDGE));
    assertTrue(again.out().contains("0 added, 1 replaced"), again.out());
    assertTrue(Ran.of("search", index, "bridge").out().startsWith("1 quotes"));
  }

  @Test
  void asManyLinesAreExportedAsThereAreHits() throws IOException {
    var articles = new StringBuilder();
    for (int i = 0; i < 1_200; i++) articles.append(FERRY.replace("\"ferry\"", "\"ferry-" + i + "\""));
    Ran.of("index", index, file("a.jsonl", BRIDGE + articles));
    Ran all = Ran.of("search", index, "--all", "--json", "--what=paragraphs");
    assertEquals(0, all.code(), all.err());
    List<String> lines = all.out().lines().toList();
    Ran some = Ran.of("search", index, "--json", "--what=paragraphs");
    assertEquals(0, some.code(), some.err());
    assertEquals(JsonMapper.shared().readTree(some.out()).get("total").asInt(), lines.size());
    assertEquals(lines.size(),
        lines.stream().map(line -> JsonMapper.shared().readTree(line).get("id").asString()).distinct().count());
    Ran shown = Ran.of("search", index, "--all", "ferry");
    assertEquals(1_200, shown.out().lines().filter(line -> line.contains("The ferry stops tonight")).count());
  }

  @Test
  void searchingForEverythingWithAWrongWordGoesOnWithTheOthersAndSaysSo() throws IOException {
    var articles = new StringBuilder();
    for (int i = 0; i < 1_100; i++) articles.append(FERRY.replace("\"ferry\"", "\"ferry-" + i + "\""));
    Ran.of("index", index, file("a.jsonl", BRIDGE + articles));
    Ran all = Ran.of("search", index, "--all", "--json", "ferry", "stopps", "tonight");
    assertEquals(0, all.code(), all.err());
    assertEquals("note: nothing has all the words: these have all but one", all.err().strip());
    assertEquals(1_100, all.out().lines().count());
    assertEquals(0,
        Ran.of("search", index, "--all", "--strict", "--json", "ferry", "stopps", "tonight").out().length());
  }

  @Test
  void explainTellsOfEachHitWhyItStandsWhereItDoes() throws IOException {
    Ran.of("index", index, file("a.jsonl", BRIDGE + FERRY));
    List<String> lines = Ran.of("search", index, "--explain", "the", "ferry").out().lines().map(String::strip).toList();
    assertTrue(lines.getFirst().startsWith("1 quotes"), lines.toString());
    for (String reason : List.of("the: 1 time; in 2 of 2 quotes", "ferry: 1 time; in 1 of 2 quotes",
        "neighbouring words of the query stand near each other"))
      assertTrue(lines.stream().anyMatch(line -> line.matches("\\d+\\.\\d\\d  " + reason)), lines.toString());
    assertFalse(Ran.of("search", index, "the", "ferry").out().contains("of 2 quotes"));
  }

  @Test
  void trendTellsTheShareOfAllQuotes() throws IOException {
    Ran.of("index", index, file("a.jsonl", BRIDGE + FERRY));
    List<String> lines = Ran.of("search", index, "--trend", "--histogram=month", "ferry").out().lines().toList();
    assertTrue(lines.contains("share of all quotes by month (1 of 2)"), lines.toString());
    assertTrue(lines.contains("    0.00 %        0 of       1  2026-01"), lines.toString());
    assertTrue(lines.contains("  100.00 %        1 of       1  2026-02"), lines.toString());
  }

  @Test
  void everyHitIsWrittenAsATableOrAsLines() throws IOException {
    var articles = new StringBuilder();
    for (int i = 0; i < 700; i++) articles.append(FERRY.replace("\"ferry\"", "\"ferry-" + i + "\""));
    Ran.of("index", index, file("a.jsonl", BRIDGE + articles));
    Ran csv = Ran.of("search", index, "--all", "--format=csv", "--source=Other Wire", "ferry");
    assertEquals(0, csv.code(), csv.err());
    List<List<String>> rows = Rows.of(csv.out());
    assertEquals(700, rows.size() - 1);
    assertEquals("The ferry stops tonight,", rows.get(1).get(rows.getFirst().indexOf("text")));
    assertEquals("q=ferry&source=Other%20Wire&sort=relevance", rows.get(1).get(rows.getFirst().indexOf("query")));
    Ran lines = Ran.of("search", index, "--all", "--format=ndjson", "ferry");
    assertEquals(700, lines.out().lines().count());
    assertEquals(3, Rows.of(Ran.of("search", index, "--size=2", "--format=csv", "ferry").out()).size());
    assertEquals(2, Ran.of("search", index, "--format=xls", "ferry").code());
  }

  @Test
  void whatMayNotBeShownIsNotPrinted() throws IOException {
    Ran.of("index", index, file("a.jsonl", BRIDGE + FERRY));
    String rights = "--rights=" + file("rights.jsonl", "{\"source\":\"Test Wire\",\"text\":\"headline\"}\n");
    for (String form : List.of("--json", "--format=csv", "--format=ndjson", "--context=all"))
      assertFalse(Ran.of("search", index, rights, form, "bridge").out().contains("is open"), form);
    assertTrue(Ran.of("search", index, rights, "ferry").out().contains("The ferry stops tonight"));
    Ran broken = Ran.of("search", index, "--rights=" + file("broken.jsonl", "\n{\"source\":\"A\",\"txt\":1}"), "x");
    assertEquals(1, broken.code());
    assertTrue(broken.err().contains("broken.jsonl:2: txt: not known here"), broken.err());
  }

  @Test
  void jsonAnswersAreOneObject() throws IOException {
    Ran.of("index", index, file("a.jsonl", BRIDGE + FERRY));
    Ran found = Ran.of("search", index, "--json", "--facets=speaker,source", "--speaker", "ada pell");
    JsonNode answer = JsonMapper.shared().readTree(found.out());
    assertEquals(1, answer.get("total").asInt(), found.out());
    assertEquals("Ada Pell", answer.get("hits").get(0).get("speaker").get("name").asString(), found.out());
    assertTrue(answer.get("facets").has("source"), found.out());
  }

  @Test
  void whatIsLeftOutOfAQueryIsSaid() throws IOException {
    Ran.of("index", index, file("a.jsonl", BRIDGE));
    Ran found = Ran.of("search", index, "AND", "bridge");
    assertEquals(0, found.code(), found.err());
    assertTrue(found.err().startsWith("note: AND "), found.err());
    JsonNode answer = JsonMapper.shared().readTree(Ran.of("search", index, "--json", "AND", "bridge").out());
    assertEquals("bridge", answer.get("read").asString());
    assertEquals(1, answer.get("notes").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"config", "stats", "search"})
  void anOutputThatCannotBeWrittenFailsInOneLine(String command) throws IOException {
    Ran.of("index", index, file("a.jsonl", BRIDGE));
    var err = new StringWriter();
    String[] line = command.equals("config") ? new String[]{command} : new String[]{command, index};
    int code = Main.run(new PrintWriter(new FullDisk(), false, StandardCharsets.UTF_8), new PrintWriter(err, true),
        line);
    assertEquals(1, code);
    assertEquals(List.of("saidby: cannot write the output"), err.toString().lines().toList());
  }

  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("No space left on device");
    }
  }

  @Test
  void extractWritesOneLineAnArticle() throws IOException {
    Ran extracted = Ran.of("extract", "--jsonl", file("a.jsonl", BRIDGE + FERRY));
    List<String> lines = extracted.out().lines().toList();
    assertEquals(2, lines.size(), extracted.out());
    JsonNode quote = JsonMapper.shared().readTree(lines.getFirst()).get("quotes").get(0);
    assertEquals("Ada Pell", quote.get("speaker").asString(), extracted.out());
    assertEquals("KE", quote.get("speakerCountry").asString(), extracted.out());
    assertEquals("direct", quote.get("form").asString(), extracted.out());
  }

  @Test
  void extractShowsATextWithItsSpeakers() throws IOException {
    Ran shown = Ran.of("extract", file("a.txt", "“The bridge is open,” said Ada Pell, the transport minister.\n"));
    assertEquals(0, shown.code(), shown.err());
    assertTrue(shown.out().contains("Ada Pell"), shown.out());
    assertTrue(shown.out().contains("1 quotes, 1 attributed"), shown.out());
  }

  @Test
  void knownPeopleGetTheirIds() throws IOException {
    String people = file("people.jsonl", "{\"id\":\"Q7\",\"name\":\"Ada Pell\"}\n");
    Ran extracted = Ran.of("extract", "--jsonl", "--authority", people, file("a.jsonl", BRIDGE));
    assertTrue(extracted.out().contains("\"speakerId\":\"Q7\""), extracted.out());
    Ran.of("index", index, "--authority", people, file("a.jsonl", BRIDGE));
    assertTrue(Ran.of("search", index, "--speaker", "Q7", "bridge").out().startsWith("1 quotes"));
    Ran broken = Ran.of("index", index, "--authority", file("people.jsonl", "{}"), file("a.jsonl", BRIDGE));
    assertEquals(1, broken.code());
    assertTrue(broken.err().contains("people.jsonl:1: id: missing or blank"), broken.err());
  }

  @Test
  void extractExplainsWhenAsked() throws IOException {
    Ran shown = Ran.of("extract", "--explain", file("a.jsonl", BRIDGE));
    assertTrue(shown.out().contains("“Pell” names the speaker: “Pell” is the subject of “said”"), shown.out());
    JsonNode quote = JsonMapper.shared()
        .readTree(Ran.of("extract", "--explain", "--jsonl", file("a.jsonl", BRIDGE)).out())
        .get("quotes")
        .get(0);
    assertEquals("words", quote.get("explain").get(0).get("stage").asString());
    assertFalse(Ran.of("extract", "--jsonl", file("a.jsonl", BRIDGE)).out().contains("explain"));
  }

  @Test
  void theLeastConfidenceIsTheOperators() throws IOException {
    Ran strict = Ran.of("extract", "--least-confidence", "1", file("a.jsonl", BRIDGE));
    assertTrue(strict.out().contains("speaker unknown: perhaps Ada Pell"), strict.out());
  }

  @Test
  void statsTellWhatTheIndexHolds() throws IOException {
    Ran.of("index", index, file("a.jsonl", BRIDGE + FERRY));
    JsonNode stats = JsonMapper.shared().readTree(Ran.of("stats", index, "--json").out());
    assertEquals(2, stats.get("articles").asInt());
    assertEquals(2, stats.get("quotes").asInt());
    assertEquals(2, stats.get("speakers").asInt());
  }

  @Test
  void aMissingPathFailsByNameAndTheRestGoesIn() throws IOException {
    Ran ran = Ran.of("index", index, folder.resolve("nowhere").toString(), file("a.jsonl", BRIDGE));
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("nowhere: "), ran.err());
    assertTrue(ran.out().contains("1 added"), ran.out());
  }

  @Test
  void aBrokenLineFailsWithItsNumberAndTheRestGoesIn() throws IOException {
    String path = file("a.jsonl", BRIDGE + "{\"id\": broken\n" + FERRY);
    Ran ran = Ran.of("index", index, path);
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains(path + ":2: "), ran.err());
    assertTrue(ran.out().contains("2 articles read: 2 added"), ran.out());
    assertTrue(ran.out().contains("1 failed"), ran.out());
  }

  @Test
  void textThatIsNotUtf8IsReadAsWindows1252AndSaysSo() throws IOException {
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "“The café is open,” said José Pell.".getBytes(Charset.forName("windows-1252")));
    Ran ran = Ran.of("extract", latin.toString());
    assertEquals(0, ran.code(), ran.err());
    assertTrue(ran.err().contains("windows-1252"), ran.err());
    assertTrue(ran.out().contains("The café is open,"), ran.out());
  }

  @Test
  void aTruncatedGzipKeepsWhatWasWholeAndFails() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write((BRIDGE + FERRY).getBytes(StandardCharsets.UTF_8));
    }
    Path cut = folder.resolve("cut.jsonl.gz");
    Files.write(cut, Arrays.copyOf(bytes.toByteArray(), bytes.size() - 12));
    Ran ran = Ran.of("index", index, cut.toString());
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("cut.jsonl.gz"), ran.err());
  }

  @Test
  void searchingWhereThereIsNoIndexSaysSo() {
    Ran ran = Ran.of("search", index, "x");
    assertEquals(1, ran.code());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().contains(folder.resolve("index").toString()), ran.err());
  }

  @Test
  void aFolderThatIsNotAnIndexIsLeftAlone() throws IOException {
    Path letters = Files.createDirectories(folder.resolve("letters"));
    Files.writeString(letters.resolve("letter.txt"), "Dear Ada");
    Ran ran = Ran.of("index", "--index=" + letters, file("a.jsonl", BRIDGE));
    assertEquals(1, ran.code());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertEquals("Dear Ada", Files.readString(letters.resolve("letter.txt")));
    try (var files = Files.list(letters)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void aSecondWriterIsTurnedAwayAndTheFirstGoesOn() throws IOException {
    try (var first = LuceneArticleWriter.open(folder.resolve("index"))) {
      Ran second = Ran.of("index", index, file("a.jsonl", BRIDGE));
      assertEquals(3, second.code());
      assertEquals(1, second.err().lines().count(), second.err());
      first.commit();
    }
    assertEquals(0, Ran.of("index", index, file("a.jsonl", BRIDGE)).code());
  }

  @Test
  void aPortInUseIsNamed() throws IOException {
    Ran.of("index", index, file("a.jsonl", BRIDGE));
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Ran ran = Ran.of("serve", index, "--port=" + taken.getLocalPort());
      assertEquals(1, ran.code());
      assertEquals(1, ran.err().lines().count(), ran.err());
      assertTrue(ran.err().contains(Integer.toString(taken.getLocalPort())), ran.err());
    }
  }

  @Test
  void evalMeasuresTheProductOnArticlesInWhichPeopleMarkedQuotes() throws IOException {
    String gold = file("gold.jsonl", """
        {"id":"a","publisher":"Test Wire","text":"“The bridge is open,” said Ada Pell.","attributions":[\
        {"content":[[1,20]],"source":[[27,35]],"cue":[[22,26]],"sourceType":"name"}]}
        """);
    Path report = folder.resolve("quality.md");
    Ran measured = Ran.of("eval", gold, "--report", report.toString());
    assertEquals(0, measured.code(), measured.err());
    assertTrue(measured.out().startsWith("gold.jsonl: 1 articles of 1 publishers"), measured.out());
    assertTrue(Files.readString(report).contains("| end-to-end head | 100.0 | 100.0 | 100.0 | 100.0 to 100.0 |"));
    JsonNode figures = JsonMapper.shared().readTree(Ran.of("eval", gold, "--json").out());
    assertEquals(1, figures.get("quoted exact all").get(2).asDouble());
    assertEquals(0, Ran.of("eval", gold, "--stage=speaker", "--answers", folder.resolve("a.jsonl").toString()).code());
    assertTrue(
        Files.readString(folder.resolve("a.jsonl")).startsWith("{\"id\":\"a\",\"quotes\":[{\"content\":[[1,20]]"));
  }

  @Test
  void trainWritesAModelAndTellsHowLongItTook() throws IOException {
    String article = """
        {"id":"%s","text":"“The bridge is open,” said Ada Pell.","attributions":[\
        {"content":[[1,20]],"source":[[27,35]],"cue":[[22,26]],"sourceType":"name"}]}
        """;
    String gold = file("gold.jsonl", article.formatted("a") + article.formatted("b"));
    Path model = folder.resolve("attribution.model");
    Ran trained = Ran.of("train", gold, "--output", model.toString());
    assertEquals(0, trained.code(), trained.err());
    assertTrue(trained.out().matches("(?s).*: [0-9,]+ bytes, learned from gold.jsonl in [0-9.]+ s\\s+"), trained.out());
    assertTrue(Files.size(model) > 0);
  }

  @Test
  void evalTellsBadGoldByFileAndLine() throws IOException {
    String gold = file("gold.jsonl", "\n{\"id\":7}\n");
    Ran ran = Ran.of("eval", gold);
    assertEquals(1, ran.code());
    assertEquals("saidby: " + gold + ":2: id: not a text", ran.err().strip());
    assertEquals("saidby: nowhere.jsonl: no such file", Ran.of("eval", "nowhere.jsonl").err().strip());
  }

  @Test
  void controlCharactersOfAnArticleNeverReachTheTerminal() throws IOException {
    Ran shown = Ran.of("extract", file("a.txt", "“Red \u001B[31malert,” said Ada Pell, the minister.\n"));
    assertFalse(shown.out().contains("\u001B"), shown.out());
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }
}
