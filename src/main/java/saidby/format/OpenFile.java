package saidby.format;

import java.io.IOException;
import java.util.Optional;
import saidby.format.draft.DecodedText;
import saidby.format.draft.Drafts;
import saidby.format.draft.Source;
import saidby.format.draft.Spot;

/// A source on its way through a reader of text or JSON: its characters, and where its articles and errors go.
final class OpenFile {
  private final Source source;
  private final Optional<DecodedText> decoded;
  private final CharSource chars;
  private final Drafts drafts;
  private boolean noticed;

  OpenFile(Source source, Drafts drafts) throws IOException {
    this.source = source;
    this.drafts = drafts;
    decoded = source.decoded();
    chars = new CharSource(source.text());
  }

  String name() {
    return source.name();
  }

  CharSource chars() {
    return chars;
  }

  Drafts drafts() {
    return drafts;
  }

  /// Tells, once, when a character before this one did not fit the encoding.
  void noticeEncoding(Spot at, long before) {
    boolean early = decoded.filter(text -> text.firstForeign().orElse(Long.MAX_VALUE) < before).isPresent();
    if (noticed || !early) return;
    noticed = true;
    decoded.ifPresent(text -> drafts.notice(at, text.notice()));
  }
}
