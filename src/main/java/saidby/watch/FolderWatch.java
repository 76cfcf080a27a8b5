package saidby.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import saidby.format.ArticleFiles;
import saidby.ingest.Arrivals;
import saidby.ingest.Handover;
import saidby.ingest.InflowStanding;
import saidby.intake.Intake;
import saidby.search.Inflow;

/// Reads what is put into some folders. Looks come from one thread; how it goes is told to any.
public final class FolderWatch implements Arrivals {
  /// Files under way at once: all of them wait for the same commit.
  private static final int AT_ONCE = 256;
  /// How long the next look may wait when nothing tells of a change.
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final WatchRules rules;
  private final Intake intake;
  private final WatchListener listener;
  private final InstantSource clock;
  private final Settling settling;
  private final Shelf shelf;
  private final Map<Path, InflowStanding> standings = new LinkedHashMap<>();
  /// Files that were read and could not be put away; not read again before a restart, or a change.
  private final Map<FoundFile, String> stuck = new HashMap<>();
  private List<Path> seenFolders = List.of();

  private FolderWatch(WatchRules rules, Intake intake, WatchListener listener, Ticking ticking) throws IOException {
    this.rules = rules;
    this.intake = intake;
    this.listener = listener;
    clock = ticking.clock();
    settling = new Settling(rules.settle(), ticking.nanos());
    shelf = rules.journal().isPresent() ? Journal.open(rules.journal().get()) : new MovingShelf();
    for (Path folder : rules.folders())
      standings.put(folder, new InflowStanding(Inflow.Kind.FOLDER, name(folder)));
  }

  private static String name(Path folder) {
    return String.valueOf(Optional.ofNullable(folder.getFileName()).orElse(folder));
  }

  /// What time it is, and a ticker that never goes back.
  record Ticking(InstantSource clock, LongSupplier nanos) {}

  /// The folders below one, as far as a watch of it goes whose files are moved.
  ///
  /// @throws IOException when the folder itself cannot be read
  public static List<Path> foldersBelow(Path folder) throws IOException {
    return FolderScan.of(folder, true).folders().stream().filter(each -> !each.equals(folder)).toList();
  }

  /// @throws IOException when the journal cannot be read
  public static FolderWatch of(WatchRules rules, Intake intake, WatchListener listener) throws IOException {
    return of(rules, intake, listener, new Ticking(InstantSource.system(), System::nanoTime));
  }

  static FolderWatch of(WatchRules rules, Intake intake, WatchListener listener, Ticking ticking) throws IOException {
    return new FolderWatch(rules, intake, listener, ticking);
  }

  /// Looks again and again until the thread is interrupted.
  @Override
  public void run() throws InterruptedException, IOException {
    try (FolderEvents events = FolderEvents.open()) {
      while (true) {
        look();
        boolean fresh = events.add(seenFolders);
        events.await(settling.next().orElse(fresh ? rules.settle() : LONGEST));
      }
    }
  }

  /// Looks until nothing waits any more.
  ///
  /// @return false when something could not be read, or could not be taken and still lies there
  @Override
  public boolean runOnce() throws InterruptedException {
    for (look(); settling.next().isPresent(); look()) Thread.sleep(settling.next().get());
    return inflows().stream().allMatch(folder -> folder.trouble().isEmpty() && folder.failed() == 0);
  }

  /// Looks once, and takes what has settled; returns when that is durable and put away.
  void look() throws InterruptedException {
    List<FoundFile> settled = settling.settled(present());
    settled.sort(Comparator.comparing(FoundFile::modified).thenComparing(FoundFile::path));
    for (int from = 0; from < settled.size(); from += AT_ONCE)
      if (!take(settled.subList(from, Math.min(from + AT_ONCE, settled.size())))) break;
  }

  private List<FoundFile> present() {
    var files = new ArrayList<FoundFile>();
    var folders = new ArrayList<Path>();
    for (Path folder : rules.folders()) {
      InflowStanding standing = standings(folder);
      try {
        FolderScan scan = FolderScan.of(folder, rules.journal().isEmpty());
        folders.addAll(scan.folders());
        List<FoundFile> waiting = scan.files()
            .stream()
            .filter(file -> !shelf.holds(file) && !stuck.containsKey(file))
            .toList();
        files.addAll(waiting);
        standing.looked(waiting.size(), stuckIn(folder));
      } catch (IOException failure) {
        standing.looked(0, Optional.of("the folder cannot be read: " + Why.of(failure)));
      }
    }
    seenFolders = folders;
    return files;
  }

  private Optional<String> stuckIn(Path folder) {
    return stuck.entrySet()
        .stream()
        .filter(file -> file.getKey().folder().equals(folder))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private InflowStanding standings(Path folder) {
    return Optional.ofNullable(standings.get(folder)).orElseThrow();
  }

  /// A file and what was handed over of it.
  private record UnderWay(FoundFile file, Handover handover) {}

  /// False when the intake takes nothing at the moment; what lies there is looked at again.
  private boolean take(List<FoundFile> files) throws InterruptedException {
    var underWay = new ArrayList<UnderWay>();
    for (FoundFile file : files) {
      var handover = new Handover(intake);
      handover.read(ArticleFiles.of(List.of(file.path().toString()), InputStream.nullInputStream()));
      underWay.add(new UnderWay(file, handover));
    }
    boolean all = true;
    for (UnderWay each : underWay) all &= finish(each.file(), each.handover().await());
    return all;
  }

  private boolean finish(FoundFile file, Handover.Outcome outcome) {
    InflowStanding standing = standings(file.folder());
    if (outcome.stopped().isPresent()) {
      standing.troubled(outcome.stopped().get());
      return false;
    }
    if (!file.isUnchanged()) {
      settling.again(file); // somebody went on writing: it is read again as a whole
      return true;
    }
    standing.took(outcome.articles(), outcome.failed() > 0 ? 1 : 0, clock.instant());
    listener.took(file.path(), outcome);
    try {
      shelf.put(file, outcome);
    } catch (IOException failure) {
      String why = "%s was read and cannot be put away: %s".formatted(file.relative(), Why.of(failure));
      stuck.put(file, why);
      standing.troubled(why);
    }
    return true;
  }

  @Override
  public List<Inflow> inflows() {
    return standings.values().stream().map(InflowStanding::inflow).toList();
  }
}
