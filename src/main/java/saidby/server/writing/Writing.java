package saidby.server.writing;

import java.util.function.Function;
import saidby.intake.Intake;
import saidby.json.ArticleDraft;
import saidby.model.Article;

/// What the server needs to take articles.
///
/// @param intake which writes them
/// @param maker of an article as it was sent: in normal form, with an id
public record Writing(Intake intake, Function<ArticleDraft, Article> maker) {}
