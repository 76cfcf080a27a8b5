package saidby.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Where an option's value comes from when the command line does not tell: `SAIDBY_*` environment variables first, then
/// the file `saidby.properties` in the working directory. `--speaker-country` is `SAIDBY_SPEAKER_COUNTRY` and
/// `speaker-country`.
final class Settings implements IDefaultValueProvider {
  static final Path FILE = Path.of("saidby.properties");

  private final Map<String, String> environment;
  private final Properties file;

  Settings(Map<String, String> environment, Properties file) {
    this.environment = environment;
    this.file = file;
  }

  /// The settings of this process.
  ///
  /// @throws IOException when the file is there but cannot be read
  static Settings ofProcess() throws IOException {
    var properties = new Properties();
    if (Files.exists(FILE)) {
      try (Reader reader = Files.newBufferedReader(FILE)) {
        properties.load(reader);
      } catch (IllegalArgumentException e) {
        throw new IOException(FILE + ": " + e.getMessage(), e);
      }
    }
    return new Settings(System.getenv(), properties);
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)) return null;
    return of(nameOf(option)).map(Setting::value).orElse(null);
  }

  /// The value set for an option's long name without dashes, and who sets it.
  Optional<Setting> of(String name) {
    String variable = "SAIDBY_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
    String fromEnvironment = environment.get(variable);
    if (fromEnvironment != null && !fromEnvironment.isBlank())
      return Optional.of(new Setting(fromEnvironment, variable));
    String fromFile = file.getProperty(name);
    return fromFile == null ? Optional.empty() : Optional.of(new Setting(fromFile.strip(), FILE.toString()));
  }

  static String nameOf(OptionSpec option) {
    return option.longestName().replaceFirst("^-+", "");
  }

  /// A value and the place that it comes from.
  record Setting(String value, String from) {}
}
