#!/bin/bash
# Saidby, Solr and bare Lucene on the same data, one after the other on this machine, as src/docs/performance.md tells.
#
#   src/bench/side-by-side.sh BENCH_FOLDER [WORK_FOLDER]
#
# BENCH_FOLDER holds the generator, the load scripts, Solr and bare Lucene (gen, load, solr, lucene). Needs a JDK 25 in
# JAVA_HOME, Maven, node, python3 and wrk. WORK_FOLDER (default: a new one under /tmp) keeps data, indexes and
# results.tsv: engine, class, clients, requests, queries/s, p50 ms, p99 ms, errors, server CPU ms a query, CPU taken by
# others in percent. QUOTES=1000000 measures Saidby alone on so many quotes.
set -eu
[ $# -ge 1 ] || { sed -n '2,12s/^# \{0,1\}//p' "$0"; exit 2; }
given=$(cd "$1" && pwd)
product=$(cd "$(dirname "$0")/../.." && pwd)
export BENCH=${2:-$(mktemp -d /tmp/saidby-side-by-side.XXXX)}
quotes=${QUOTES:-100000}
java=$JAVA_HOME/bin/java
mkdir -p "$BENCH/run"
rm -rf "$BENCH/peers"
cp -r "$given" "$BENCH/peers"
chmod -R u+w "$BENCH/peers"
cd "$BENCH/peers"

# Our API wants "none" where nothing is to be counted, and has the speaker's country under its own name.
sed -i 's/j.hits\[0\]?.hl)/j.hits[0]?.passage)/' load/check.mjs
sed -i 's/facets=&/facets=none\&/g; s/facets=speaker,country,source/facets=speaker,speakerCountry,source/' load/mkreq.mjs
[ -f "$BENCH/data/articles.jsonl" ] || "$java" gen/Gen.java "$BENCH/data" "$quotes"

build() {
  (cd "$1" && mvn -q dependency:build-classpath -Dmdep.outputFile=cp.txt >/dev/null && mkdir -p target &&
    "$JAVA_HOME/bin/javac" -nowarn -cp "$(cat cp.txt)" -d target src/main/java/*.java)
}

since() {
  echo "$(date +%s.%N) $1" | awk '{printf "%.2f", $1 - $2}'
}

saidby() {
  mvn -q -f "$product/pom.xml" -DskipTests package
  rm -rf "$BENCH/run/saidby"
  start=$(date +%s.%N)
  "$product/target/saidby/bin/saidby" index --index "$BENCH/run/saidby" "$BENCH/data/articles.jsonl"
  echo "saidby: indexed in $(since "$start") s, cold process, committed"
  "$product/target/saidby/bin/saidby" optimize --index "$BENCH/run/saidby"
  echo "saidby: index of $(du -sb "$BENCH/run/saidby" | cut -f1) bytes"
  "$product/target/saidby/bin/saidby" serve --index "$BENCH/run/saidby" --port 17070 >"$BENCH/run/saidby.log" 2>&1 &
  pid=$!
  until curl -sf http://127.0.0.1:17070/health >/dev/null; do sleep 0.2; done
  PIDS=$pid load/bench.sh saidby ours http://127.0.0.1:17070
  node load/check.mjs ours http://127.0.0.1:17070 "$BENCH/req/saidby" | tee "$BENCH/run/saidby.totals"
  kill "$pid"
  wait "$pid" 2>/dev/null || true
}

solr() {
  build solr
  rm -rf "$BENCH/run/solr"
  solr/start.sh solr 18983
  node load/index.mjs solr http://127.0.0.1:18983/solr/quotes
  pid=$(cat "$BENCH/run/solr/pid")
  PIDS=$pid load/bench.sh solr solr http://127.0.0.1:18983
  node load/check.mjs solr http://127.0.0.1:18983 "$BENCH/req/solr" | tee "$BENCH/run/solr.totals"
  kill "$pid"
}

lucene() {
  build lucene
  "$java" -Xmx1g --enable-native-access=ALL-UNNAMED --add-modules jdk.incubator.vector \
    -cp "lucene/target:$(cat lucene/cp.txt)" Luc bench "$BENCH/data" "$BENCH/run/lucene"
}

rm -f "$BENCH/results.tsv"
if [ "$quotes" = 100000 ]; then
  solr
  lucene
fi
saidby
echo "results: $BENCH/results.tsv"
