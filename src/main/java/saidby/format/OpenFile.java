package saidby.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import saidby.json.ArticleDraft;

/// One file on its way through a reader: its characters, and where its articles and errors go.
final class OpenFile {
  private final Place place;
  private final DecodedText decoded;
  private final CharSource source;
  private final Receiver receiver;
  private boolean noticed;

  private OpenFile(Place place, DecodedText decoded, Receiver receiver) {
    this.place = place;
    this.decoded = decoded;
    this.receiver = receiver;
    source = new CharSource(decoded);
  }

  /// Unpacks gzip, whatever the file is called, and finds the encoding.
  static OpenFile of(Place place, InputStream bytes, Receiver receiver) throws IOException {
    var in = new BufferedInputStream(bytes, 64 * 1024);
    in.mark(2);
    byte[] head = in.readNBytes(2);
    in.reset();
    return new OpenFile(place,
        new DecodedText(GzipMembers.recognises(head, head.length) ? new GzipMembers(in) : in), receiver);
  }

  Place place() {
    return place;
  }

  CharSource source() {
    return source;
  }

  void article(Place at, ArticleDraft draft) {
    ArticleMaker.Made made = ArticleMaker.make(draft);
    for (String notice : made.notices()) receiver.receive(new ReadItem.Noticed(at, notice));
    receiver.receive(new ReadItem.Read(made.article(), at, made.written()));
  }

  void fail(Place at, String reason) {
    receiver.receive(new ReadItem.Failed(at, reason));
  }

  /// Tells, once, when a character before this one did not fit the encoding.
  void noticeEncoding(Place at, long before) {
    if (noticed || decoded.firstForeign().orElse(Long.MAX_VALUE) >= before) return;
    noticed = true;
    receiver.receive(new ReadItem.Noticed(at, decoded.notice()));
  }
}
