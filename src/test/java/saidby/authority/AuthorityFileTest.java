package saidby.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityFileTest {
  private static final String GARIN = """
      {"id":"Q1","name":"Robert Garin","aliases":["Bo Garin"],"role":"Senator from Ohio","country":"us",\
      "from":"2001-01-03","to":"2031-01-03","more":{"left":["out"]}}
      """;

  @TempDir
  private Path folder;

  @Test
  void aFileIsReadPackedOrNotWithOrWithoutByteOrderMarkAndBlankLines() throws IOException {
    assertEquals(1, Authority.read(file(GARIN)).size());
    assertEquals(2, Authority.read(file("\uFEFF" + GARIN + "\n\n{\"id\":\"Q2\",\"name\":\"Ana Ilić\"}\r\n")).size());
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(GARIN.getBytes(StandardCharsets.UTF_8));
    }
    assertEquals(1, Authority.read(Files.write(folder.resolve("people.jsonl.gz"), packed.toByteArray())).size());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      {"name":"Ana Ilić"} | id: missing or blank
      {"id":" ","name":"Ana Ilić"} | id: missing or blank
      {"id":"Q2"} | name: missing or blank
      {"id":"Q2","name":17} | name: must be a string
      {"id":"Q2","name":"Ana Ilić","aliases":"Ana"} | aliases: must be an array of strings
      {"id":"Q2","name":"Ana Ilić","country":"Serbia"} | country: not an ISO 3166-1 alpha-2 code: "Serbia"
      {"id":"Q2","name":"Ana Ilić","country":"ZZ"} | country: not an ISO 3166-1 alpha-2 code: "ZZ"
      {"id":"Q2","name":"Ana Ilić","from":"2026"} | from: not a date: "2026" (wanted 2026-01-31)
      {"id":"Q2","name":"Ana Ilić","to":"2026-02-30"} | to: not a date: "2026-02-30" (wanted 2026-01-31)
      {"id":"Q2","name":"Ana Ilić","from":"2026-02-02","to":"2026-02-01"} | to: 2026-02-01 is before from: 2026-02-02
      {"id":"Q2","name":"Ana Ilić","gender":"x"} | gender: must be male or female, is "x"
      {"id":"Q1","name":"Ana Ilić"} | id: "Q1" stands on line 1 too
      ["Q2"] | must be a JSON object
      {"id":"Q2","name":"Ana Ilić"} {} | more than one JSON value
      """)
  void aLineThatCannotBeUsedIsNamed(String line, String reason) throws IOException {
    Path file = file(GARIN + "\n" + line);
    String message = assertThrows(IOException.class, () -> Authority.read(file)).getMessage();
    assertEquals(file + ":3: " + reason, message);
  }

  @Test
  void brokenJsonAnEmptyFileAndAnotherEncodingAreToldWithTheirPlace() throws IOException {
    Path broken = file("{\"id\":");
    assertEquals(broken + ":1: not JSON", message(broken).substring(0, (broken + ":1: not JSON").length()));
    Path empty = file("\n \n");
    assertEquals(empty + ": empty: nobody in it", message(empty));
    Path latin = Files.write(folder.resolve("latin.jsonl"),
        (GARIN + GARIN.replace("Q1", "Q2").replace("Garin", "Gärin")).getBytes(StandardCharsets.ISO_8859_1));
    String latinMessage = message(latin);
    assertEquals("not UTF-8", latinMessage.substring(latinMessage.length() - 9));
    assertEquals(folder + ": a folder, not a file", message(folder));
  }

  @Test
  void aListOfMembersOfCongressBecomesAnAuthorityFile() throws IOException {
    Path members = folder.resolve("members.json");
    Files.writeString(members, """
        [
        {"id":"test:G1","wikidata":null,"name":"Robert Q. \\"Bo\\" Garin, Jr.","first":"Robert","last":"Garin",
         "nickname":null,"gender":"M","role":"U.S. Senator","state":"NY","party":"None","country":"US",
         "start":"2001-01-03"},
        {"id":"test:I1","name":"Ana Ilić","first":"Ana","last":"Ilić","nickname":"Annie","gender":"F",
         "role":"U.S. Representative","state":"DC","country":"US","start":"2011-01-05","end":"2013-01-03"}
        ]
        """);
    var lines = new ArrayList<String>();
    CongressConverter.convert(members, lines::add);
    assertEquals(List.of("""
        {"id":"test:G1","name":"Robert Q. \\"Bo\\" Garin, Jr.","aliases":["Robert Q. Garin, Jr.","Robert Q. Garin",\
        "Bo Garin"],"role":"U.S. Senator from New York","country":"US","gender":"male","from":"2001-01-03"}""", """
        {"id":"test:I1","name":"Ana Ilić","aliases":["Annie Ilić"],"role":"U.S. Representative from DC",\
        "country":"US","gender":"female","from":"2011-01-05","to":"2013-01-03"}"""), lines);
    assertEquals(2, Authority.read(file(String.join("\n", lines))).size());
  }

  @Test
  void aMemberWithoutAnIdFailsTheConversionWithItsLine() throws IOException {
    Path members = Files.writeString(folder.resolve("members.json"), "[\n{\"name\":\"Ana Ilić\"}]");
    String message = assertThrows(IOException.class, () -> CongressConverter.convert(members, line -> {})).getMessage();
    assertEquals(members + ":2: id: missing or blank", message);
  }

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("people.jsonl"), content);
  }

  private static String message(Path file) {
    return String.valueOf(assertThrows(IOException.class, () -> Authority.read(file)).getMessage());
  }
}
