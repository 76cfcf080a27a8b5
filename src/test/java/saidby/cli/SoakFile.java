package saidby.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// An article as somebody drops it into a watched folder, each time in another format.
///
/// @param name of the file
/// @param mark a word that no other article has
record SoakFile(String name, String mark, String content) {
  private static final int FORMATS = 6;

  /// @param number which one it is: formats take turns
  static SoakFile of(int number, SoakText text) {
    String mark = "dropped" + number;
    List<String> paragraphs = text.paragraphs(mark);
    return switch (number % FORMATS) {
      case 0 -> new SoakFile(mark + ".txt", mark, "Talks on number " + number + "\n\n" + String.join("\n", paragraphs));
      case 1 -> new SoakFile(mark + ".jsonl", mark, text.article(mark, mark) + "\n");
      case 2 -> new SoakFile(mark + ".html", mark, """
          <!DOCTYPE html><html lang="en"><head><title>Talks on number %1$d</title>
          <link rel="canonical" href="https://wire.example/%1$d"></head><body><nav><a href="/">Home</a></nav>
          <article><h1>Talks on number %1$d</h1>%2$s</article></body></html>
          """.formatted(number, elements(paragraphs)));
      case 3 -> new SoakFile(mark + ".xml", mark, """
          <?xml version="1.0" encoding="UTF-8"?>
          <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire 9</title>
          <item><title>Talks on number %1$d</title><link>https://feed.example/%1$d</link>
          <content:encoded><![CDATA[%2$s]]></content:encoded></item></channel></rss>
          """.formatted(number, elements(paragraphs)));
      case 4 -> new SoakFile(mark + ".json", mark, """
          {"uri": "urn:wire:%1$d", "type": "text", "versioncreated": "2026-03-01T08:30:00Z",
           "headline": "Talks on number %1$d", "body_html": "%2$s"}
          """.formatted(number, elements(paragraphs).replace("\n", "")));
      default -> new SoakFile(mark + ".nitf", mark, """
          <?xml version="1.0" encoding="UTF-8"?>
          <nitf><head><docdata><doc-id regsrc="wire.example" id-string="%1$d"/></docdata></head>
          <body><body.head><hedline><hl1>Talks on number %1$d</hl1></hedline></body.head>
          <body.content>%2$s</body.content></body></nitf>
          """.formatted(number, elements(paragraphs)));
    };
  }

  private static String elements(List<String> paragraphs) {
    return "<p>" + String.join("</p>\n<p>", paragraphs) + "</p>";
  }

  /// Written under another name first, as [saidby.watch] wants it.
  void drop(Path folder) throws IOException {
    Path part = Files.writeString(folder.resolve(name + ".part"), content);
    Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }
}
