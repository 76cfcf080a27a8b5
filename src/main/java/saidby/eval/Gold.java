package saidby.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Gold articles, and the people behind some of their sources.
///
/// @param name of the file, for people to read
public record Gold(String name, List<GoldArticle> articles, GoldPeople people) {
  public Gold {
    articles = List.copyOf(articles);
  }

  /// Reads a file of articles, and files that tell who is behind a source; see [GoldReader] and [GoldPeople].
  ///
  /// @throws IOException when one cannot be read or holds something wrong; the message names the file and the line
  public static Gold read(Path file, List<Path> people) throws IOException {
    var behind = new GoldPeople();
    for (Path one : people) behind.read(one);
    return new Gold(String.valueOf(file.getFileName()), GoldReader.read(file), behind);
  }

  /// These articles and the other ones.
  public Gold and(Gold other) {
    var all = new ArrayList<GoldArticle>(articles);
    all.addAll(other.articles);
    return new Gold(name + " and " + other.name, all, people.and(other.people));
  }

  /// All publishers, sorted.
  List<String> publishers() {
    var publishers = new TreeSet<String>();
    for (GoldArticle article : articles) publishers.add(article.publisher());
    return List.copyOf(publishers);
  }

  /// What this publisher published, or what all the others did.
  Gold by(String publisher, boolean others) {
    return new Gold(name, articles.stream().filter(one -> one.publisher().equals(publisher) != others).toList(),
        people);
  }
}
