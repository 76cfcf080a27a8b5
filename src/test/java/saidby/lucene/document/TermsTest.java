package saidby.lucene.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import saidby.model.Span;

class TermsTest {
  @Test
  void partsOfAnArticleHaveTheTermsThatTheyWouldHaveAlone() throws IOException {
    String text = "Ukraine’s “talks” don't end: l'accord du cease-fire, said's.\n\nIt’s 10:30 — O'Neill's naïve plans.";
    Terms terms = Terms.of(text);
    for (int start = 0; start < text.length(); start++) for (int end = start + 1; end <= text.length(); end++) {
      var span = new Span(start, end);
      assertEquals(TokenDump.of(text.substring(start, end)), TokenDump.of(terms, List.of(span)),
          text.substring(start, end));
    }
    var parts = List.of(new Span(0, 9), new Span(11, 16), new Span(30, 40));
    String joined = parts.stream().map(part -> part.in(text)).collect(Collectors.joining("\n"));
    assertEquals(TokenDump.of(joined), TokenDump.of(terms, parts));
  }
}
