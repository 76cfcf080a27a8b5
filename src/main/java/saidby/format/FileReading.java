package saidby.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Reads one file, packed or not, of whatever kind.
final class FileReading {
  private FileReading() {}

  /// Hands on all that the bytes hold; an error of reading becomes an item. Leaves the stream open.
  static void read(Place place, InputStream bytes, Receiver receiver) {
    try {
      read(OpenFile.of(place, bytes, receiver));
    } catch (IOException failure) {
      receiver.receive(new ReadItem.Failed(place, Failures.reason(failure)));
    }
  }

  private static void read(OpenFile file) throws IOException {
    Optional<String> notText = Sniffer.notText(file.source().peek(Sniffer.HEAD));
    if (notText.isPresent()) file.fail(file.place(), notText.get());
    else switch (Sniffer.kind(file.place().file(), file.source())) {
      case TEXT -> PlainText.read(file);
      case JSON -> JsonDocument.read(file);
      case JSONL -> JsonLines.read(file);
    }
  }
}
