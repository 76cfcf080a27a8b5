/// The pages and the component in a real browser: what people do with mouse, finger, keyboard and a screen reader.
///
/// Everything runs in one Chromium that the machine has already, driven by Playwright; each test has a context of its
/// own, as a new window without memory. Where there is no Chromium all of it is skipped, and says so.
@NullMarked
package saidby.server.browser;

import org.jspecify.annotations.NullMarked;
