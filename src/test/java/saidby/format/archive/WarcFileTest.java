package saidby.format.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import saidby.format.ReadItem;
import saidby.format.WebAnswer;

class WarcFileTest {
  private static String page(String text) {
    return """
        <html><body><article><p>%s</p>
        <p>The water board will tell more on Friday, it said in a letter to the villages below the dam.</p>
        </article></body></html>""".formatted(text);
  }

  private static String record(String type, String url, int lie, String block) {
    int length = block.getBytes(StandardCharsets.UTF_8).length + lie;
    return """
        WARC/1.0\r
        WARC-Type: %s\r
        WARC-Target-URI: %s\r
        WARC-Date: 2026-02-03T08:30:00Z\r
        WARC-Record-ID: <urn:uuid:5f0c1a52-0000-4000-8000-%012d>\r
        Content-Type: application/http; msgtype=%s\r
        Content-Length: %d\r
        \r
        """.formatted(type, url, url.length(), type, length) + block + "\r\n\r\n";
  }

  private static String response(String name, int lie) {
    return record("response", "https://courier.example/" + name, lie,
        http("200 OK", "text/html; charset=utf-8",
            page("Story " + name + ": the lake has never been this high, said Ada Lindqvist.")));
  }

  private static String http(String status, String type, String body) {
    return "HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s".formatted(status, type,
        body.getBytes(StandardCharsets.UTF_8).length, body);
  }

  private static List<ReadItem> items(byte[] bytes) {
    List<ReadItem> items = new ArrayList<>();
    new WebAnswer("crawl.warc", Optional.empty(), () -> new ByteArrayInputStream(bytes)).read(items::add);
    return items;
  }

  private static List<String> told(String... records) {
    return told(items(String.join("", records).getBytes(StandardCharsets.UTF_8)));
  }

  /// Articles by their addresses, the rest by place and reason.
  private static List<String> told(List<ReadItem> items) {
    return items.stream().map(item -> switch (item) {
      case ReadItem.Read read -> read.place() + " " + read.article().metadata().url().orElse("");
      default -> item.toString();
    }).toList();
  }

  private static byte[] gzip(String... records) {
    var bytes = new ByteArrayOutputStream();
    for (String record : records) try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(record.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }

  @Test
  void pagesAreReadAndTheRestIsSkippedWithAReason() {
    List<String> told = told(record("warcinfo", "x:y", 0, "software: none\r\n"), response("a", 0),
        record("request", "https://courier.example/a", 0, "GET /a HTTP/1.1\r\n\r\n"),
        record("response", "https://courier.example/b", 0, http("404 Not Found", "text/html", "<p>No")),
        record("response", "https://courier.example/c", 0, http("200 OK", "image/png", "xx")),
        record("response", "https://courier.example/d", 0, "nonsense"),
        record("revisit", "https://courier.example/e", 0, ""), response("f", 0));
    assertEquals("crawl.warc#2 https://courier.example/a", told.get(0));
    assertEquals("crawl.warc#4: an answer with status 404", told.get(1));
    assertEquals("crawl.warc#5: image/png", told.get(2));
    assertTrue(told.get(3).startsWith("crawl.warc#6: not an HTTP response"), told::toString);
    assertEquals("crawl.warc#7: a record of type revisit", told.get(4));
    assertEquals("crawl.warc#8 https://courier.example/f", told.get(5));
    assertEquals(6, told.size());
  }

  @Test
  void eachRecordMayBePackedByItself() {
    assertEquals(List.of("crawl.warc#1 https://courier.example/a", "crawl.warc#2 https://courier.example/b"),
        told(items(gzip(response("a", 0), response("b", 0)))));
  }

  @Test
  void aRecordThatLiesAboutItsLengthSpoilsNoOther() {
    for (int lie : new int[]{-40, -1, 1, 3, 10, 40, 300, 2000}) {
      List<String> told = told(response("a", 0), response("b", lie), response("c", 0), response("d", 0));
      for (String name : List.of("a", "b", "c", "d"))
        assertTrue(told.stream().anyMatch(line -> line.endsWith(" https://courier.example/" + name)),
            lie + ": " + told);
    }
  }

  @Test
  void noStoryHoldsWordsOfTheNextRecord() {
    List<ReadItem> items = items((response("a", 300) + response("b", 0)).getBytes(StandardCharsets.UTF_8));
    for (ReadItem item : items)
      if (item instanceof ReadItem.Read read)
        assertTrue(!read.article().text().contains("WARC"), read.article()::text);
    assertEquals(2, items.stream().filter(ReadItem.Read.class::isInstance).count());
  }

  @Test
  void whatStandsBeforeTheBreakIsRead() {
    String two = response("a", 0) + response("b", 0);
    for (int cut = 1; cut < response("b", 0).length(); cut += 37) {
      List<String> told = told(two.substring(0, two.length() - cut));
      assertEquals("crawl.warc#1 https://courier.example/a", told.getFirst(), () -> told.toString());
    }
    byte[] packed = gzip(response("a", 0), response("b", 0));
    List<String> told = told(items(Arrays.copyOf(packed, packed.length - 60)));
    assertEquals("crawl.warc#1 https://courier.example/a", told.getFirst());
    assertTrue(told.getLast().contains("gzip: the file ends early"), told::toString);
  }

  @Test
  void junkBetweenRecordsIsPassedOverAndTold() {
    List<String> told = told(response("a", 0), "junk\r\nmore junk: of a kind\r\n\r\n", response("b", 0));
    assertTrue(told.contains("crawl.warc#1 https://courier.example/a"), told::toString);
    assertTrue(told.getLast().endsWith(" https://courier.example/b"), told::toString);
    assertTrue(told.contains("crawl.warc#1: its length is wrong: 34 bytes behind it belong to no record"),
        told::toString);
  }

  @Test
  void aPackedPageThatIsABombIsRefused() throws IOException {
    var bomb = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bomb)) {
      byte[] zeros = new byte[1024 * 1024];
      for (int i = 0; i < 80; i++) gzip.write(zeros);
    }
    var file = new ByteArrayOutputStream();
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n";
    file.writeBytes(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://courier.example/z\r\n"
        + "WARC-Date: 2026-02-03T08:30:00Z\r\nWARC-Record-ID: <urn:x:1>\r\nContent-Type: application/http\r\n"
        + "Content-Length: " + (http.length() + bomb.size()) + "\r\n\r\n" + http).getBytes(StandardCharsets.UTF_8));
    file.writeBytes(bomb.toByteArray());
    file.writeBytes(("\r\n\r\n" + response("a", 0)).getBytes(StandardCharsets.UTF_8));
    List<String> told = told(items(file.toByteArray()));
    assertEquals("crawl.warc#1: a page of more than 67,108,864 bytes when unpacked", told.getFirst());
    assertEquals("crawl.warc#2 https://courier.example/a", told.getLast());
  }

  private static String chunked(String name, String end, String... chunks) {
    var body = new StringBuilder();
    for (String chunk : chunks)
      body.append(Integer.toHexString(chunk.getBytes(StandardCharsets.UTF_8).length))
          .append("\r\n")
          .append(chunk)
          .append("\r\n");
    return record("response", "https://courier.example/" + name, 0,
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n" + body + end);
  }

  private static List<String> texts(List<ReadItem> items) {
    return items.stream()
        .filter(ReadItem.Read.class::isInstance)
        .map(item -> ((ReadItem.Read) item).article().text())
        .toList();
  }

  @Test
  void chunksKeepTheWhiteSpaceThatTheyBeginWith() {
    String page = page("The lake has never been this high, said Ada Lindqvist.");
    int half = page.indexOf("The water board") + "The wat".length();
    for (String front : List.of("", "\r\n\r\n<!DOCTYPE html>", "\n      \n", " \t\r\n")) {
      byte[] file = chunked("a", "0\r\n\r\n", front + page.substring(0, half), "\n ", page.substring(half))
          .getBytes(StandardCharsets.UTF_8);
      List<ReadItem> items = items(file);
      assertEquals(List.of("crawl.warc#1 https://courier.example/a"), told(items));
      assertEquals("""
          The lake has never been this high, said Ada Lindqvist.
          The wat er board will tell more on Friday, it said in a letter to the villages below the dam.""",
          texts(items).getFirst());
    }
  }

  @Test
  void aPageWhoseLastChunkIsMissingIsReadAndToldOf() {
    String page = page("The lake has never been this high, said Ada Lindqvist.");
    for (String end : List.of("", "no length\r\n\r\n", "40\r\n and"))
      assertEquals(
          List.of("crawl.warc#1: the page is cut off: it ends before its last chunk",
              "crawl.warc#1 https://courier.example/a"),
          told(items(chunked("a", end, page).getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void anAnswerWhoseHeadNeverEndsIsNone() {
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + "a: b\r\n".repeat(20_000);
    assertEquals(List.of("crawl.warc#1: not an HTTP response: its head is longer than 65,536 bytes"),
        told(record("response", "https://courier.example/a", 0, head)));
  }

  @Test
  void plainTextOfWindowsIsAStoryToo() {
    String text = """
        The board of the upper Wend met on Monday\r
        and said that the bridge stays closed\r
        until spring, whatever the weather.\r
        \r
        The ferry goes on, it said, and takes\r
        everybody who waits at the old landing.\r
        """;
    assertEquals(
        List.of("crawl.warc#1 https://courier.example/a"),
        told(record("response", "https://courier.example/a", 0, http("200 OK", "text/plain", text))));
  }
}
