package saidby.lucene.document;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import saidby.model.Attribution;
import saidby.model.Attribution.Said;
import saidby.model.Attribution.Unknown;
import saidby.model.Cue;
import saidby.model.Form;
import saidby.model.Person;
import saidby.model.Quote;
import saidby.model.Span;

/// What is kept of a quote.
///
/// @param toArticle how many documents further the article's own is
/// @param paragraphs how many paragraphs the article has
/// @param last index of the last paragraph that the quote reaches into
public record QuoteRecord(int toArticle, int paragraphs, int last, Quote quote) {

  BytesRef packed() throws IOException {
    return Packed.packed((out, quote) -> {
      out.writeVInt(toArticle);
      out.writeVInt(paragraphs);
      out.writeVInt(last);
      write(out, quote);
    }, quote);
  }

  static QuoteRecord read(BytesRef bytes) {
    var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    return new QuoteRecord(in.readVInt(), in.readVInt(), in.readVInt(), quote(in));
  }

  private static void write(DataOutput out, Quote quote) throws IOException {
    Packed.text(out, quote.id());
    Packed.text(out, quote.form().name());
    Packed.list(out, quote.content(), Packed::span);
    Packed.optional(out, quote.cue(), QuoteRecord::cue);
    out.writeVInt(quote.paragraph());
    attribution(out, quote.attribution());
    Packed.list(out, quote.mentions(), Packed::text);
  }

  private static Quote quote(ByteArrayDataInput in) {
    return new Quote(Packed.text(in), Form.valueOf(Packed.text(in)), Packed.list(in, Packed::span),
        Packed.optional(in, QuoteRecord::cue), in.readVInt(), attribution(in), Packed.list(in, Packed::text));
  }

  private static void cue(DataOutput out, Cue cue) throws IOException {
    Packed.span(out, cue.span());
    Packed.text(out, cue.lemma());
  }

  private static Cue cue(ByteArrayDataInput in) {
    return new Cue(Packed.span(in), Packed.text(in));
  }

  private static void attribution(DataOutput out, Attribution attribution) throws IOException {
    Packed.optional(out, attribution.mention(), Packed::span);
    switch (attribution) {
      case Said said -> {
        out.writeByte((byte) 1);
        person(out, said.person());
        Packed.text(out, said.rule());
        out.writeLong(Double.doubleToLongBits(said.confidence()));
      }
      case Unknown unknown -> {
        out.writeByte((byte) 0);
        Packed.text(out, unknown.why());
      }
    }
  }

  private static Attribution attribution(ByteArrayDataInput in) {
    Optional<Span> mention = Packed.optional(in, Packed::span);
    if (in.readByte() == 0) return new Unknown(mention, Packed.text(in));
    return new Said(person(in), mention, Packed.text(in), Double.longBitsToDouble(in.readLong()));
  }

  private static void person(DataOutput out, Person person) throws IOException {
    Packed.text(out, person.id());
    Packed.text(out, person.name());
    Packed.text(out, person.kind().name());
    Packed.optional(out, person.role(), Packed::text);
    Packed.optional(out, person.country(), Packed::text);
  }

  private static Person person(ByteArrayDataInput in) {
    return new Person(Packed.text(in), Packed.text(in), Person.Kind.valueOf(Packed.text(in)),
        Packed.optional(in, Packed::text),
        Packed.optional(in, Packed::text));
  }
}
