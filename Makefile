# The door to everything: `make` lists what there is.
# Settings pass through: make run PORT=9000 HOST=0.0.0.0 INDEX=lucene:data/other

.DEFAULT_GOAL := help
.PHONY: help build run test test-kill evaluate rank evaluate-ranking train format clean

INDEX ?= lucene:data/index
export INDEX
ifdef HOST
export HOST
endif
ifdef PORT
export PORT
endif

# Maven on a JDK that is new enough, telling only what went wrong. Not with -q: that would hide the compiler's
# warnings, which fail the build. MAVEN_OPTS silences the JDK's warnings about Maven's own libraries.
MVN = java_home=$$(bin/find-jdk) || exit 1; \
	command -v mvn >/dev/null || { echo "Maven not found: install Maven 3.8.7 or later." >&2; exit 1; }; \
	JAVA_HOME=$$java_home \
	MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED -Djansi.noreset=true $$MAVEN_OPTS" \
	mvn -B -ntp -Dstyle.color=never -Dorg.slf4j.simpleLogger.defaultLogLevel=warn

# The measurements, which are never shipped: their class path is the indexer's with the bench's own jar.
BENCH = "$$(bin/find-jdk)/bin/java" --add-modules jdk.incubator.vector -Xmx2g \
	-cp "bench/target/*:indexer/target/lib/*" org.evidenceexplorer.bench

# What the programs are built from. Folders are in it too, so that a deleted file counts as a change.
MODULES := search indexer web server bench
SOURCES := pom.xml $(shell find $(MODULES) -name target -prune -o \( -name pom.xml -o -path '*/src/main' -o -path '*/src/main/*' \) -print)
BUILT := target/built

help: ## list these doors
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-9s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

build: ## build the programs, without tests
	@$(MVN) package -DskipTests
	@mkdir -p $(dir $(BUILT)) && touch $(BUILT)

$(BUILT): $(SOURCES)
	@echo "Building."
	@$(MAKE) --no-print-directory build

run: $(BUILT) ## serve the pages; builds and indexes first where that is needed
	@case "$$INDEX" in \
	  lucene:mem | opensearch:*) ;; \
	  *) if ! ls "$${INDEX#lucene:}"/segments_* >/dev/null 2>&1; then \
	       echo "No index in $$INDEX yet: indexing."; \
	       bin/evidence index; \
	     fi ;; \
	esac
	@exec bin/evidence serve

test: ## every test and every check
	@.ci/browser
	@find $(MODULES) -path '*/target/*-reports' -prune -exec rm -rf {} +
	@( $(MVN) verify --fail-at-end ) && checks=passed || checks=failed; \
	.ci/test-summary && [ $$checks = passed ]

test-kill: ## kill runs of the indexer at 50 random moments: make test-kill [MOMENTS=500]
	@$(MVN) verify -pl indexer -am -Dtest=none -Dit.test=KilledRunIT -Dkill.moments=$(or $(MOMENTS),50) \
	  -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false

evaluate: ## measure classification on labelled data: make evaluate DATA=DIR
	@test -n "$(DATA)" || { echo "Say where the labelled data are: make evaluate DATA=DIR" >&2; exit 2; }
	@$(MVN) package -DskipTests -pl bench -am
	@$(BENCH).classification.EvaluateMain "$(DATA)" docs/evaluation/classification.md

rank: ## rank a test collection: make rank COLLECTION=DIR OUT=FILE
	@test -n "$(COLLECTION)" -a -n "$(OUT)" || { echo "Say what to rank and where to write: make rank COLLECTION=DIR OUT=FILE" >&2; exit 2; }
	@$(MVN) package -DskipTests -pl bench -am
	@$(BENCH).ranking.RankMain "$(COLLECTION)" "$(OUT)"

evaluate-ranking: ## measure the ranking on test collections: make evaluate-ranking DATA=DIR
	@test -n "$(DATA)" || { echo "Say where the test collections are: make evaluate-ranking DATA=DIR" >&2; exit 2; }
	@$(MVN) package -DskipTests -pl bench -am
	@$(BENCH).ranking.EvaluateRankingMain "$(DATA)" docs/evaluation/ranking.md

train: ## train the models of classification anew: make train DATA=DIR
	@test -n "$(DATA)" || { echo "Say where the labelled data are: make train DATA=DIR" >&2; exit 2; }
	@$(MVN) package -DskipTests -pl bench -am
	@$(BENCH).classification.TrainMain "$(DATA)"

format: ## format all Java sources
	@$(MVN) spotless:apply

clean: ## remove all that was built; data stay
	@rm -rf target $(MODULES:=/target) search/*/target
