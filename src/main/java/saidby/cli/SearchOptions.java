package saidby.cli;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import saidby.model.Form;
import saidby.query.BadQuery;
import saidby.query.ParsedQuery;
import saidby.query.QueryParser;
import saidby.search.CalendarTime;
import saidby.search.Dates;
import saidby.search.FacetField;
import saidby.search.Filters;
import saidby.search.SearchRequest;
import saidby.search.SearchRequest.Page;
import saidby.search.Showing;
import saidby.search.Sort;
import saidby.search.What;

/// The options of a search, and the request that they make.
final class SearchOptions {
  @Option(names = "--what", paramLabel = "KIND", defaultValue = "quotes", converter = ToWhat.class,
      description = "quotes, paragraphs or articles (default: ${DEFAULT-VALUE}).")
  private What what = What.QUOTES;

  @Option(names = "--speaker", paramLabel = "S",
      description = "Said by this person: name or id; repeat for any of several.")
  private List<String> speakers = List.of();

  @Option(names = "--country", paramLabel = "CC", converter = ToCountry.class,
      description = "The story is about this country (ISO code, such as UA).")
  private List<String> countries = List.of();

  @Option(names = "--speaker-country", paramLabel = "CC", converter = ToCountry.class,
      description = "The speaker stands for this country.")
  private List<String> speakerCountries = List.of();

  @Option(names = "--mentions", paramLabel = "CC", converter = ToCountry.class,
      description = "The quote itself names this country.")
  private List<String> mentions = List.of();

  @Option(names = "--section", paramLabel = "S", description = "Published in this section.")
  private List<String> sections = List.of();

  @Option(names = "--source", paramLabel = "S", description = "Published by this outlet.")
  private List<String> sources = List.of();

  @Option(names = "--form", paramLabel = "F", converter = ToForm.class, description = "direct, mixed or indirect.")
  private List<Form> forms = List.of();

  @Option(names = "--cue", paramLabel = "C", description = "Announced by this verb, such as deny.")
  private List<String> cues = List.of();

  @Option(names = "--from", paramLabel = "D", converter = ToDate.class,
      description = "First day, such as 2026-01-31; or a month, a year, a time.")
  private @Nullable CalendarTime from;

  @Option(names = "--to", paramLabel = "D", converter = ToDate.class, description = "Last day.")
  private @Nullable CalendarTime to;

  @Option(names = "--sort", paramLabel = "S", defaultValue = "relevance", converter = ToSort.class,
      description = "relevance, newest, oldest or recent-relevance (default: ${DEFAULT-VALUE}).")
  private Sort sort = Sort.RELEVANCE;

  @Option(names = "--size", paramLabel = "N", defaultValue = "10",
      description = "How many hits (default: ${DEFAULT-VALUE}).")
  private int size = 10;

  @Option(names = "--context", paramLabel = "N", converter = ToContext.class, defaultValue = "300",
      description = "Most characters shown around a quote, or all (default: ${DEFAULT-VALUE}).")
  private int context = Showing.USUAL_CONTEXT;

  @Option(names = "--explain", description = "Tell of each hit why it stands where it does.")
  private boolean explain;

  @Option(names = "--facets", paramLabel = "FIELDS", split = ",", converter = ToFacet.class,
      description = "Count these: speaker, country, speakerCountry, mentions, source, form, cue, language, section.")
  private List<FacetField> facets = List.of();

  @Mixin
  private CountOptions counts = new CountOptions();

  @Parameters(paramLabel = "QUERY", arity = "0..*", description = "What to search for; nothing means everything.")
  private List<String> words = List.of();

  String typed() {
    return String.join(" ", words);
  }

  /// What the command line asks for.
  ///
  /// @throws ParameterException when options contradict each other, or a strict query makes no sense
  SearchRequest request(CommandSpec command, boolean strict, boolean highlight) {
    try {
      return request(strict ? QueryParser.strict(typed()) : QueryParser.lenient(typed()), highlight);
    } catch (BadQuery e) {
      throw new ParameterException(command.commandLine(), where(e), e);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /// People count from 1.
  private static String where(BadQuery e) {
    return "the query makes no sense at character %d: %s".formatted(e.position() + 1, e.getMessage());
  }

  private SearchRequest request(ParsedQuery query, boolean highlight) {
    if (dates().isReversed())
      throw new IllegalArgumentException("--from %s lies after --to %s".formatted(from, to));
    return new SearchRequest(what, query, filters(), new Page(sort, 0, size), counts.counting(fields()),
        new Showing(highlight, context, explain));
  }

  private Set<FacetField> fields() {
    return facets.isEmpty() ? Set.of() : EnumSet.copyOf(facets);
  }

  private Filters filters() {
    Map<FacetField, List<String>> values = new EnumMap<>(FacetField.class);
    values.put(FacetField.SPEAKER, speakers);
    values.put(FacetField.COUNTRY, countries);
    values.put(FacetField.SPEAKER_COUNTRY, speakerCountries);
    values.put(FacetField.SOURCE, sources);
    values.put(FacetField.FORM, forms.stream().map(Form::code).toList());
    values.put(FacetField.CUE, cues);
    values.put(FacetField.MENTIONS, mentions);
    values.put(FacetField.SECTION, sections);
    return new Filters(values, Map.of(), Map.of(), dates());
  }

  private Dates dates() {
    return new Dates(Optional.ofNullable(from), Optional.ofNullable(to), counts.zone());
  }

  private static <T> T known(Optional<T> value, String typed, String allowed) {
    return value.orElseThrow(() -> new TypeConversionException("'%s' is not one of %s".formatted(typed, allowed)));
  }

  static final class ToWhat implements ITypeConverter<What> {
    @Override
    public What convert(String typed) {
      return known(What.of(typed.toLowerCase(Locale.ROOT)), typed, "quotes, paragraphs, articles");
    }
  }

  static final class ToSort implements ITypeConverter<Sort> {
    @Override
    public Sort convert(String typed) {
      return known(Sort.of(typed.toLowerCase(Locale.ROOT)), typed, "relevance, newest, oldest, recent-relevance");
    }
  }

  static final class ToForm implements ITypeConverter<Form> {
    @Override
    public Form convert(String typed) {
      return known(Form.of(typed), typed, "direct, mixed, indirect");
    }
  }

  static final class ToFacet implements ITypeConverter<FacetField> {
    @Override
    public FacetField convert(String typed) {
      return known(FacetField.of(typed.strip()), typed,
          "speaker, country, speakerCountry, mentions, source, form, cue, language, section");
    }
  }

  static final class ToContext implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String typed) {
      if (typed.equals("all")) return Showing.WHOLE;
      try {
        int context = Integer.parseInt(typed);
        if (context >= 0) return context;
      } catch (NumberFormatException e) {
        // told below, with what is negative
      }
      throw new TypeConversionException("'%s' is neither a number of characters nor all".formatted(typed));
    }
  }

  static final class ToCountry implements ITypeConverter<String> {
    @Override
    public String convert(String typed) {
      String code = typed.toUpperCase(Locale.ROOT);
      boolean known = Set.of(Locale.getISOCountries()).contains(code) || code.equals("XK");
      return known(known ? Optional.of(code) : Optional.empty(), typed, "the ISO 3166-1 codes, such as UA, US or KE");
    }
  }

  static final class ToDate implements ITypeConverter<CalendarTime> {
    @Override
    public CalendarTime convert(String typed) {
      return CalendarTime.of(typed)
          .orElseThrow(() -> new TypeConversionException("'%s' is not a date such as 2026-01-31".formatted(typed)));
    }
  }
}
