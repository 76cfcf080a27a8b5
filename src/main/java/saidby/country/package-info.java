/// Which countries a text names, which one an article is about, and which one a speaker stands for.
///
/// ```java
/// Gazetteer.standard().find("the Kremlin"); // Place[code=RU, kind=INSTITUTION, name=Kremlin]
/// ```
///
/// [Gazetteer] knows names; [PlaceFinder] decides which words of a text mean a place and which a person called like
/// one; [CountryTagger] weighs what was found; [SpeakerCountry] reads roles and names of speakers. The names stand in
/// text tables beside these classes, one country a line. Nothing here knows quotes, an index or who spoke.
@NullMarked
package saidby.country;

import org.jspecify.annotations.NullMarked;
