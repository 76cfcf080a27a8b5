package saidby.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/// One command line that ran inside the test's own process.
record Ran(int code, String out, String err) {
  static Ran of(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var printedOut = new PrintWriter(out);
    var printedErr = new PrintWriter(err);
    int code = Main.run(printedOut, printedErr, arguments);
    printedOut.flush();
    printedErr.flush();
    return new Ran(code, out.toString(), err.toString());
  }
}
