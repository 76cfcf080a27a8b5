package saidby.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import saidby.access.Grant;
import saidby.access.KeyFile;
import saidby.access.LiveKeys;
import saidby.access.Origins;
import saidby.server.gate.AccessLog;
import saidby.server.gate.AccessRules;
import saidby.server.gate.TrustedProxies;

/// Who may ask a server, from where and how often.
final class AccessOptions {
  /// Requests a minute from one address where other machines can ask: ten a second, twice what fast typing makes.
  private static final int USUAL_RATE = 600;

  @Option(names = "--read-keys", description = "Whoever reads needs a key, too; see 'saidby keys'.")
  private boolean readKeys;

  @Option(names = "--allow-origin", paramLabel = "O",
      description = "Web pages of this site may ask, such as https://www.example.org, or * for any; repeat for more.")
  private List<String> origins = List.of();

  @Option(names = "--rate", paramLabel = "N",
      description = "Requests a minute from one address, 0 for any number (default: 600, and any number where only this "
          + "machine can ask).")
  private @Nullable Integer rate;

  @Option(names = "--trusted-proxy", paramLabel = "A", converter = ToNetwork.class,
      description = "Address or network (10.0.0.0/8) of a proxy that tells whom it asks for; repeat for more.")
  private List<TrustedProxies.Network> proxies = List.of();

  @Option(names = "--proxy-header", paramLabel = "H", converter = ToHeader.class, defaultValue = "x-forwarded-for",
      description = "Where it tells: x-forwarded-for or forwarded (default: ${DEFAULT-VALUE}).")
  private TrustedProxies.Header header = TrustedProxies.Header.X_FORWARDED_FOR;

  @Option(names = "--access-log", paramLabel = "FILE",
      description = "Write a line of JSON for every request, without what was looked for; - for the standard output.")
  private @Nullable Path log;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// @param index whose keys hold
  /// @param loopback whether only this machine can ask
  /// @throws IOException when the keys cannot be read, or the log cannot be written
  AccessRules rules(Path index, boolean loopback) throws IOException {
    return new AccessRules(new LiveKeys(KeyFile.of(index)), readKeys, origins(), rate(loopback),
        new TrustedProxies(proxies, header), log());
  }

  private Origins origins() {
    try {
      return Origins.of(origins);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--allow-origin: " + e.getMessage(), e);
    }
  }

  private OptionalInt rate(boolean loopback) {
    if (rate == null) return loopback ? OptionalInt.empty() : OptionalInt.of(USUAL_RATE);
    if (rate < 0 || rate > Grant.MOST)
      throw new ParameterException(spec.commandLine(),
          "--rate must be 0 to %d requests a minute, not %d".formatted(Grant.MOST, rate));
    return rate == 0 ? OptionalInt.empty() : OptionalInt.of(rate);
  }

  private Optional<AccessLog> log() throws IOException {
    if (log == null) return Optional.empty();
    Writer out = log.toString().equals("-")
        ? spec.commandLine().getOut()
        : Files.newBufferedWriter(log, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    return Optional.of(new AccessLog(out));
  }

  static final class ToNetwork implements ITypeConverter<TrustedProxies.Network> {
    @Override
    public TrustedProxies.Network convert(String typed) {
      try {
        return TrustedProxies.Network.of(typed);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("'%s' is not an address such as 10.0.0.1 or 10.0.0.0/8".formatted(typed));
      }
    }
  }

  static final class ToHeader implements ITypeConverter<TrustedProxies.Header> {
    @Override
    public TrustedProxies.Header convert(String typed) {
      for (TrustedProxies.Header header : TrustedProxies.Header.values())
        if (header.code().equalsIgnoreCase(typed)) return header;
      throw new TypeConversionException("'%s' is not one of x-forwarded-for, forwarded".formatted(typed));
    }
  }
}
