package saidby.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import saidby.access.AccessKey;
import saidby.access.Grant;
import saidby.access.KeyFile;
import saidby.access.Secret;
import saidby.lucene.LuceneIndex;
import saidby.search.CalendarTime;
import saidby.search.FacetField;
import saidby.search.Scope;

/// Makes a key, and prints it this once.
@Command(name = "add", mixinStandardHelpOptions = true, description = "Makes a key and prints it, this once.",
    footer = {"", "Examples:", "  saidby keys add --name desk --expires 2027-12-31",
        "  saidby keys add --name widget --filter source='Harbour Wire' --origin https://www.example.org --rate 120"})
final class KeysAddCommand implements Callable<Integer> {
  @Mixin
  private IndexFolder index = new IndexFolder();

  @Option(names = "--name", required = true, paramLabel = "NAME",
      description = "What the key is called in lists and logs.")
  private String name = "";

  @Option(names = "--write", description = "It may also write and administer.")
  private boolean write;

  @Option(names = "--filter", paramLabel = "FIELD=VALUE",
      description = {
          "It sees nothing else: source=S, country=CC, language=en, section=S, speaker=ID and so on, letter by "
              + "letter as the index has it.",
          "Repeat it for any of several values, and for further fields."})
  private List<String> filters = List.of();

  @Option(names = "--origin", paramLabel = "O",
      description = "Web pages of this site alone may use it, such as https://www.example.org; repeat for more.")
  private List<String> origins = List.of();

  @Option(names = "--rate", paramLabel = "N", description = "So many requests a minute, instead of what is usual.")
  private @Nullable Integer rate;

  @Option(names = "--expires", paramLabel = "D", description = "Last day, such as 2027-12-31, in UTC.")
  private @Nullable String expires;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Secret secret = Secret.fresh();
    AccessKey key = key(secret);
    try (LuceneIndex engine = LuceneIndex.open(index.path())) {
      if (engine.within(key.grant().scope()).statistics().articles() == 0)
        spec.commandLine()
            .getErr()
            .println("note: nothing in the index has these values at the moment; the key sees nothing");
    }
    KeyFile.of(index.path()).add(key);
    spec.commandLine().getOut().println(secret.text());
    spec.commandLine()
        .getErr()
        .println("This key is shown only now. Send it as \"Authorization: Bearer KEY\" or \"X-Api-Key: KEY\".");
    return Main.DONE;
  }

  private AccessKey key(Secret secret) {
    try {
      var grant = new Grant(write, new Scope(values()), origins,
          rate == null ? OptionalInt.empty() : OptionalInt.of(rate), end());
      return new AccessKey(name, secret.hash(), grant, Instant.now().truncatedTo(ChronoUnit.SECONDS));
    } catch (IllegalArgumentException | TypeConversionException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private Map<FacetField, List<String>> values() {
    Map<FacetField, List<String>> values = new EnumMap<>(FacetField.class);
    for (String filter : filters) {
      int equals = filter.indexOf('=');
      if (equals < 1 || equals == filter.length() - 1)
        throw new IllegalArgumentException("--filter takes FIELD=VALUE such as source=Wire, not \"" + filter + "\"");
      String code = filter.substring(0, equals);
      FacetField field = FacetField.of(code)
          .orElseThrow(() -> new IllegalArgumentException("--filter %s: there is no such field; there are %s"
              .formatted(code,
                  Stream.of(FacetField.values()).map(FacetField::code).collect(Collectors.joining(", ")))));
      values.computeIfAbsent(field, _ -> new ArrayList<>()).add(value(field, filter.substring(equals + 1)));
    }
    return values;
  }

  private static String value(FacetField field, String typed) {
    return switch (field) {
      case COUNTRY, SPEAKER_COUNTRY, MENTIONS -> new SearchOptions.ToCountry().convert(typed);
      case FORM -> new SearchOptions.ToForm().convert(typed).code();
      case SPEAKER, SOURCE, CUE, LANGUAGE, SECTION -> typed;
    };
  }

  private Optional<Instant> end() {
    if (expires == null) return Optional.empty();
    String day = expires;
    Instant end = CalendarTime.of(day)
        .orElseThrow(() -> new IllegalArgumentException("--expires: \"" + day + "\" is not a day such as 2027-12-31"))
        .end(ZoneOffset.UTC);
    if (!end.isAfter(Instant.now())) throw new IllegalArgumentException("--expires " + day + " is over already");
    return Optional.of(end);
  }
}
