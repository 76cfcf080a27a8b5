package saidby.lucene.document;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import saidby.model.AnnotatedArticle;
import saidby.model.Article;
import saidby.model.CountryTag;
import saidby.model.Form;
import saidby.model.GivenQuote;
import saidby.model.Metadata;
import saidby.model.Published;
import saidby.model.Rights;
import saidby.model.Span;
import saidby.search.ArticleSummary;

/// What is kept of an article itself; its paragraphs and quotes have their own records.
///
/// @param quotes how many it has
/// @param gaps the text before, between and after the paragraphs: one more than there are paragraphs
public record ArticleRecord(int quotes, String id, Metadata metadata, List<CountryTag> countries, List<String> gaps,
    Optional<List<GivenQuote>> given) {
  /// First number of the record, where those of quotes and paragraphs tell how far the article is.
  private static final int TO_ARTICLE = 0;

  /// Bits of the first byte of the metadata. Records of schema 2 know only the first of them.
  private static final int HAS_URL = 1;
  private static final int HAS_MORE = 2;

  static ArticleRecord of(AnnotatedArticle annotated) {
    Article article = annotated.article();
    List<String> gaps = new ArrayList<>();
    int end = 0;
    for (Span paragraph : article.paragraphs()) {
      gaps.add(article.text().substring(end, paragraph.start()));
      end = paragraph.end();
    }
    gaps.add(article.text().substring(end));
    return new ArticleRecord(annotated.quotes().size(), article.id(), article.metadata(), annotated.countries(), gaps,
        article.given());
  }

  int paragraphs() {
    return gaps.size() - 1;
  }

  BytesRef packed() throws IOException {
    return Packed.packed((out, record) -> record.write(out), this);
  }

  private void write(DataOutput out) throws IOException {
    out.writeVInt(TO_ARTICLE);
    out.writeVInt(quotes);
    Packed.text(out, id);
    metadata(out, metadata);
    Packed.list(out, countries, ArticleRecord::country);
    Packed.list(out, gaps, Packed::text);
    Packed.optional(out, given, (o, list) -> Packed.list(o, list, ArticleRecord::given));
  }

  static ArticleRecord read(BytesRef bytes) {
    var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    in.readVInt();
    return new ArticleRecord(in.readVInt(), Packed.text(in), metadata(in), Packed.list(in, ArticleRecord::country),
        Packed.list(in, Packed::text), Packed.optional(in, i -> Packed.list(i, ArticleRecord::given)));
  }

  /// What hits tell of the article, without its text.
  static Records.Summary summary(BytesRef bytes) {
    var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    in.readVInt();
    int quotes = in.readVInt();
    String id = Packed.text(in);
    Metadata metadata = metadata(in);
    List<String> countries = Packed.list(in, i -> country(i).code());
    return new Records.Summary(new ArticleSummary(id, metadata, countries), quotes, in.readVInt() - 1);
  }

  private static void metadata(DataOutput out, Metadata metadata) throws IOException {
    boolean more = metadata.rights().isPresent() || metadata.summaryOnly();
    out.writeByte((byte) ((metadata.url().isPresent() ? HAS_URL : 0) | (more ? HAS_MORE : 0)));
    if (metadata.url().isPresent()) Packed.text(out, metadata.url().get());
    Packed.optional(out, metadata.title(), Packed::text);
    Packed.optional(out, metadata.byline(), Packed::text);
    Packed.optional(out, metadata.published(), ArticleRecord::published);
    Packed.optional(out, metadata.source(), Packed::text);
    Packed.optional(out, metadata.language(), Packed::text);
    Packed.optional(out, metadata.section(), Packed::text);
    Packed.list(out, metadata.keywords(), Packed::text);
    if (!more) return;
    Packed.optional(out, metadata.rights(), ArticleRecord::terms);
    out.writeByte((byte) (metadata.summaryOnly() ? 1 : 0));
  }

  private static Metadata metadata(ByteArrayDataInput in) {
    int has = in.readByte();
    Optional<String> url = (has & HAS_URL) == 0 ? Optional.empty() : Optional.of(Packed.text(in));
    var metadata = new Metadata(url, Packed.optional(in, Packed::text),
        Packed.optional(in, Packed::text), Packed.optional(in, ArticleRecord::published),
        Packed.optional(in, Packed::text), Packed.optional(in, Packed::text), Packed.optional(in, Packed::text),
        Packed.list(in, Packed::text));
    return (has & HAS_MORE) == 0
        ? metadata
        : metadata.with(Packed.optional(in, ArticleRecord::terms), in.readByte() == 1);
  }

  /// The article's own usage terms. How much the operator lets be shown is his to change at any time, and never stored.
  private static void terms(DataOutput out, Rights rights) throws IOException {
    Packed.optional(out, rights.licence(), Packed::text);
    Packed.optional(out, rights.link(), Packed::text);
  }

  private static Rights terms(ByteArrayDataInput in) {
    return new Rights(Rights.WHOLE, Packed.optional(in, Packed::text), Packed.optional(in, Packed::text), false);
  }

  private static void published(DataOutput out, Published published) throws IOException {
    switch (published) {
      case Published.Moment(Instant instant) -> {
        out.writeByte((byte) 1);
        out.writeZLong(instant.getEpochSecond());
        out.writeVInt(instant.getNano());
      }
      case Published.Day(LocalDate date) -> {
        out.writeByte((byte) 0);
        out.writeZLong(date.toEpochDay());
      }
    }
  }

  private static Published published(ByteArrayDataInput in) {
    if (in.readByte() == 0) return new Published.Day(LocalDate.ofEpochDay(readZLong(in)));
    return new Published.Moment(Instant.ofEpochSecond(readZLong(in), in.readVInt()));
  }

  private static long readZLong(ByteArrayDataInput in) {
    try {
      return in.readZLong();
    } catch (IOException e) {
      throw new IllegalStateException("reading memory cannot fail", e);
    }
  }

  private static void country(DataOutput out, CountryTag tag) throws IOException {
    Packed.text(out, tag.code());
    out.writeLong(Double.doubleToLongBits(tag.weight()));
  }

  private static CountryTag country(ByteArrayDataInput in) {
    return new CountryTag(Packed.text(in), Double.longBitsToDouble(in.readLong()));
  }

  private static void given(DataOutput out, GivenQuote given) throws IOException {
    Packed.list(out, given.content(), Packed::span);
    Packed.optional(out, given.speaker(), Packed::text);
    Packed.optional(out, given.speakerCountry(), Packed::text);
    Packed.optional(out, given.speakerRole(), Packed::text);
    Packed.optional(out, given.form().map(Form::code), Packed::text);
  }

  private static GivenQuote given(ByteArrayDataInput in) {
    return new GivenQuote(Packed.list(in, Packed::span), Packed.optional(in, Packed::text),
        Packed.optional(in, Packed::text), Packed.optional(in, Packed::text),
        Packed.optional(in, Packed::text).flatMap(Form::of));
  }
}
