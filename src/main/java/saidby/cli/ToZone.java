package saidby.cli;

import java.time.DateTimeException;
import java.time.ZoneId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the name of a time zone.
final class ToZone implements ITypeConverter<ZoneId> {
  @Override
  public ZoneId convert(String typed) {
    try {
      return ZoneId.of(typed);
    } catch (DateTimeException e) {
      throw new TypeConversionException("'%s' is not a time zone such as Europe/Paris".formatted(typed));
    }
  }
}
