/// Archives of the web: WARC files (ISO 28500), read with jwarc.
///
/// [saidby.format.archive.WarcFile] hands the content of each response on to the reader of its kind, with the address
/// and the encoding that the server told. It knows no kind itself.
@NullMarked
package saidby.format.archive;

import org.jspecify.annotations.NullMarked;
