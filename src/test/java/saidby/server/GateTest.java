package saidby.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import saidby.search.Analytics;
import saidby.search.ArticleLookup;
import saidby.search.IndexStatistics;
import saidby.search.IndexView;
import saidby.search.QuoteSearch;
import saidby.search.SpeakerLookup;
import saidby.search.Suggester;
import saidby.server.gate.Caller;
import saidby.server.gate.Gate;
import saidby.server.gate.Ports;

class GateTest {
  /// A route with ports of its own would show everybody everything, whatever key they have: it must ask
  /// `Requests.ports(context)` each time.
  @Test
  void nobodyButTheGateKeepsWhatLeadsToTheIndex() {
    fields().that()
        .haveRawType(Ports.class)
        .or()
        .haveRawType(QuoteSearch.class)
        .or()
        .haveRawType(ArticleLookup.class)
        .or()
        .haveRawType(SpeakerLookup.class)
        .or()
        .haveRawType(IndexStatistics.class)
        .or()
        .haveRawType(Suggester.class)
        .or()
        .haveRawType(Analytics.class)
        .or()
        .haveRawType(IndexView.class)
        .should()
        .beDeclaredIn(Gate.class)
        .orShould()
        .beDeclaredIn(Ports.class)
        .orShould()
        .beDeclaredIn(Caller.class)
        .orShould()
        .beDeclaredIn(SpeakerPages.class)
        .because("else a key that is bound to a source sees the others by this route")
        .check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("saidby.server")
            .that(DescribedPredicate.describe("of routes",
                type -> List.of("saidby.server", "saidby.server.gate").contains(type.getPackageName()))));
  }
}
