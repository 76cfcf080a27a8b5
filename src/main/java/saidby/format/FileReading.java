package saidby.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import saidby.format.draft.Drafts;
import saidby.format.draft.Source;
import saidby.format.draft.SourceReader;
import saidby.format.draft.Spot;
import saidby.format.records.CsvTable;
import saidby.format.records.FieldMap;

/// Reads one file, packed or not, of whatever kind.
final class FileReading {
  private FileReading() {}

  /// Hands on all that the bytes hold; an error of reading becomes an item. Leaves the stream open.
  ///
  /// @param map how fields are called in JSON that is not ours; where there is one, all JSON is read by it
  static void read(Place place, InputStream bytes, Optional<FieldMap> map, Receiver receiver) {
    var items = new Items(place, receiver);
    try {
      read(new Source(place.file(), Unpacking.of(bytes), Source.Origin.UNKNOWN), map, items);
    } catch (IOException failure) {
      items.fail(Spot.WHOLE, Failures.reason(failure));
    }
  }

  /// Recognises what a source holds and reads it; an error of reading becomes an item. Records of archives and lines of
  /// JSON come through here too.
  static void read(Source source, Drafts drafts) {
    read(source, Optional.empty(), drafts);
  }

  private static void read(Source source, Optional<FieldMap> map, Drafts drafts) {
    try {
      switch (Sniffer.guess(source.name(), source.front())) {
        case Sniffer.Guess.Refused refused -> drafts.fail(Spot.WHOLE, refused.reason());
        case Sniffer.Guess.NoNews noNews -> drafts.skip(Spot.WHOLE, noNews.reason());
        case Sniffer.Guess.Known known -> read(known.kind(), source, map, drafts);
      }
    } catch (IOException failure) {
      drafts.fail(Spot.WHOLE, Failures.reason(failure));
    }
  }

  private static void read(Kind kind, Source source, Optional<FieldMap> map, Drafts drafts)
      throws IOException {
    switch (kind) {
      case JSON, JSONL, NINJS, JSON_FEED, GUARDIAN, QUOTEBANK -> json(kind, source, map, drafts);
      case CSV -> {
        CsvTable.read(source, map, drafts);
        source.notice().ifPresent(notice -> drafts.notice(Spot.WHOLE, notice));
      }
      case TEXT, HTML, WARC, RSS, RDF, ATOM, ATOM_ENTRY, SITEMAP, SITEMAP_INDEX, OPML, ADDRESSES, NEWSML_G2, NEWSML_1,
          NITF,
          MEDIAWIKI -> {
        Readers.of(kind).read(source, drafts);
        source.notice().ifPresent(notice -> drafts.notice(Spot.WHOLE, notice));
      }
    }
  }

  private static void json(Kind family, Source source, Optional<FieldMap> map, Drafts drafts)
      throws IOException {
    var file = new OpenFile(source, drafts);
    boolean ours = map.isEmpty() && (family == Kind.JSON || family == Kind.JSONL);
    boolean lines = Sniffer.isLines(source.name(), file.chars());
    if (ours && lines) JsonLines.read(file, JsonLines.OURS);
    else if (ours) JsonDocument.read(file);
    else {
      SourceReader reader = map.map(named -> JsonTrees.each(named::read)).orElseGet(() -> Readers.of(family));
      if (lines) JsonLines.read(file, JsonLines.each(source.name(), reader));
      else reader.read(source.withText(file.chars()), drafts);
    }
  }
}
