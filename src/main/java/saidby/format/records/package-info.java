/// JSON that programs exchange: the [Guardian's API][saidby.format.records.Guardian], [Quotebank][saidby.format.records.Quotebank], and
/// [any other names][saidby.format.records.FieldMap] that an operator maps to ours.
@NullMarked
package saidby.format.records;

import org.jspecify.annotations.NullMarked;
