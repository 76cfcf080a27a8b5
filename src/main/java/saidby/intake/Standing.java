package saidby.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import saidby.model.AnnotatedArticle;
import saidby.model.Metadata;
import saidby.search.ArticleVersion;
import saidby.search.FacetField;
import saidby.search.Scope;

/// What stands under an id, as far as conditions ask for it.
///
/// @param version see [ArticleVersion]
record Standing(String version, Metadata metadata) {

  static Standing of(AnnotatedArticle annotated) {
    return new Standing(ArticleVersion.of(annotated), annotated.article().metadata());
  }

  boolean isWithin(Scope scope) {
    return isWithin(scope, metadata);
  }

  /// Whether an article of these metadata may be touched. What is only found in the text is not asked for: it would be
  /// decided by guessing who may write what.
  static boolean isWithin(Scope scope, Metadata metadata) {
    Map<FacetField, Optional<String>> told = Map.of(FacetField.SOURCE, metadata.source(), FacetField.SECTION,
        metadata.section(), FacetField.LANGUAGE, metadata.language());
    return scope.fields()
        .stream()
        .allMatch(field -> told.containsKey(field)
            && scope.allows(field, told.getOrDefault(field, Optional.empty()).map(List::of).orElse(List.of())));
  }
}
