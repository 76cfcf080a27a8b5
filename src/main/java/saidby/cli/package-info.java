/// The command line, and the only place where concrete parts are wired together. One class per command; the commands
/// hold no logic of their own beyond reading options and printing answers.
///
/// ```sh
/// saidby index corpus/ && saidby search ceasefire --country UA
/// ```
///
/// Exit codes: 0 done, 1 something failed, 2 wrong usage.
@NullMarked
package saidby.cli;

import org.jspecify.annotations.NullMarked;
