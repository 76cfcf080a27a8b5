package saidby.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import saidby.export.LinkedData;
import saidby.model.Article;
import saidby.model.Metadata;
import saidby.model.Published;
import saidby.search.Hit;
import saidby.search.SpeakerLookup;
import saidby.server.page.Address;
import saidby.server.page.Head;
import saidby.server.page.Link;

/// Makes what pages tell machines of themselves.
final class Heads {
  private final Site site;

  Heads(Site site) {
    this.site = site;
  }

  Head of(Context context, Hit.QuoteHit hit, String title) {
    String page = site.address(context, hit);
    Metadata metadata = hit.article().metadata();
    String embed = site.address(context, Address.oembed(page));
    return new Head(page, title, hit.words().isEmpty() ? metadata.title().orElse("") : "“" + hit.words() + "”",
        published(metadata), LinkedData.quotation(hit, page),
        List.of(new Link("application/json+oembed", embed + "&format=json", false),
            new Link("text/xml+oembed", embed + "&format=xml", false)));
  }

  Head of(Context context, Article article, String title) {
    String page = site.address(context, Address.article(article.id()));
    String first = article.paragraphs().isEmpty() ? "" : article.slice(article.paragraphs().getFirst());
    return new Head(page, title, first, published(article.metadata()), LinkedData.article(article.metadata(), page),
        List.of());
  }

  Head of(Context context, SpeakerLookup.Entry speaker) {
    String name = speaker.person().name();
    return new Head(site.address(context, Address.speaker(speaker.person().id())), name, "What " + name + " said",
        Optional.empty(), "", List.of());
  }

  private static Optional<String> published(Metadata metadata) {
    return metadata.published().map(Published::iso);
  }
}
