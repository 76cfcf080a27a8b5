package saidby.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FailuresTest {
  @Test
  void reasonsAreWordsForPeople() {
    assertEquals("no permission to read it", Failures.reason(new AccessDeniedException("a.txt")));
    assertEquals("no such file", Failures.reason(new NoSuchFileException("a.txt")));
    assertEquals("Input/output error", Failures.reason(new IOException("Input/output error")));
    assertEquals("IOException", Failures.reason(new IOException()));
  }
}
