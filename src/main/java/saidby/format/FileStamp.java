package saidby.format;

/// A file as it lay on disk when it was read: by this one can tell later whether it is still the same.
///
/// @param file the path as given or found
/// @param size in bytes
/// @param modified milliseconds since 1970
public record FileStamp(String file, long size, long modified) {}
