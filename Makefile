# make run    installs what is missing, builds, opens a meeting on the reference catalogue
# make test   installs what is missing, builds, runs all tests
# make check  format lint, build, tests, entente check: what CI runs
# NO_INSTALL=1 never installs anything; SPEAK=de opens the meeting in German

SHELL := /bin/bash
CUSTOMER ?= st-anna
SPEAK ?=
PREFIX ?= /usr/local
NEEDED := libreadline-dev libsqlite3-dev tzdata
NEEDED_FOR_TESTS := tmux python3-venv
# Qt's engine of state charts, one of the peers.
NEEDED_FOR_PEERS := qt6-scxml-dev g++ pkg-config python3-venv
VENV := .build/python
# Where the cases of other engines are, and the engines themselves.
ENTENTE_PEERS ?= $(abspath $(CURDIR)/../shared/peers)
PEERS_VENV := .build/peers
SWIFT_FLAGS ?=
# How many mutated files are sent, and the seed of their mutations.
FUZZ_INPUTS ?= 1000000
FUZZ_UTTERANCES ?= 10000000
FUZZ_SEED ?= 20261121
FUZZ_SECONDS ?= 300
SERVICES ?= 10000
# How many lines a fast script sends in the terminal tests.
TERMINAL_LINES ?= 20000

.PHONY: run test check record bench bench-engines bench-search bench-scale bench-understanding fuzz fuzz-coverage fuzz-understanding oracles peers build build-all release install packages packages-for-tests \
  python lint format swift-test terminal-test clean

run: packages release
	.build/release/entente meet --customer $(CUSTOMER) $(if $(SPEAK),--lang $(SPEAK))

test: packages packages-for-tests swift-test terminal-test

check: packages packages-for-tests lint build-all swift-test terminal-test
	.build/debug/entente check

build:
	swift build $(SWIFT_FLAGS)

# The program and its tests in one go, so that both processors are busy to the end.
build-all:
	swift build --build-tests $(SWIFT_FLAGS)

release:
	swift build -c release --static-swift-stdlib --product entente $(SWIFT_FLAGS)

lint:
	swift format lint --strict --configuration .swift-format --recursive Package.swift Sources Tests Benchmarks

format:
	swift format --in-place --configuration .swift-format --recursive Package.swift Sources Tests Benchmarks

swift-test:
	swift test $(SWIFT_FLAGS)

# Rewrites every golden file and fails: read the difference before it is committed.
record: packages
	RECORD=1 swift test $(SWIFT_FLAGS)

terminal-test: build python
	ENTENTE_BIN="$(CURDIR)/.build/debug/entente meet --customer st-anna --lang en" \
	ENTENTE_SAY="/note {}" ENTENTE_LINES=$(TERMINAL_LINES) \
	ENTENTE_ANSWERS="$(CURDIR)/.build/debug/entente transcript --words" \
	$(VENV)/bin/python -m pytest -q -n auto -p no:cacheprovider Tests/Terminal

bench: release python
	$(VENV)/bin/python Benchmarks/meeting.py --binary $(CURDIR)/.build/release/entente
	$(VENV)/bin/python Benchmarks/turns.py --binary $(CURDIR)/.build/release/entente

# Search beside SQLite's FTS5, and on a large catalogue.
bench-search: release python
	swift build -c release --static-swift-stdlib --product search-times $(SWIFT_FLAGS)
	$(VENV)/bin/python Benchmarks/search.py --binary $(CURDIR)/.build/release/entente \
	--times $(CURDIR)/.build/release/search-times

# What a catalogue of many services costs; SERVICES="10000 100000" measures two.
bench-scale: release python
	$(VENV)/bin/python Benchmarks/scale.py --binary $(CURDIR)/.build/release/entente --services $(SERVICES)

# What is understood of the external cases and how fast, beside Duckling and Recognizers-Text.
bench-understanding: release peers
	python3 Benchmarks/understanding.py --binary $(CURDIR)/.build/release/entente
	PATH="$(CURDIR)/$(PEERS_VENV)/bin:$$PATH" \
	python3 Benchmarks/understanding.py --binary $(CURDIR)/.build/release/entente --times

# Entente's engine beside others on the same ring of questions.
bench-engines: peers
	swift build -c release --static-swift-stdlib --product dialogue-ring $(SWIFT_FLAGS)
	ENTENTE_PEERS="$(ENTENTE_PEERS)" PATH="$(CURDIR)/$(PEERS_VENV)/bin:$$PATH" \
	python3 Benchmarks/engines.py --ring $(CURDIR)/.build/release/dialogue-ring \
	--page docs/comparison/engines.md

# A million mutated files through the readers; the seed and every complaint are printed.
fuzz: packages
	swift build -c release --product entente-fuzz $(SWIFT_FLAGS)
	.build/release/entente-fuzz $(FUZZ_INPUTS) $(FUZZ_SEED)

# Ten million random and mutated utterances through the readers of figures.
fuzz-understanding: packages
	swift build -c release --product understanding-fuzz $(SWIFT_FLAGS)
	.build/release/understanding-fuzz $(FUZZ_UTTERANCES) $(FUZZ_SEED)

# The same led by what each input makes the program do: libFuzzer, for so many seconds.
fuzz-coverage: packages
	ENTENTE_FUZZ_COVERAGE=1 swift build -c release --sanitize=fuzzer --scratch-path .build-fuzz \
	  --product fuzz-coverage $(SWIFT_FLAGS)
	mkdir -p .build-fuzz/corpus
	cp -n Tests/GalleryTests/Sound/*.yaml Tests/GalleryTests/Sound/*/*.yaml \
	  Tests/GalleryTests/SoundDialogs/*.yaml .build-fuzz/corpus/
	swiftc -sanitize=fuzzer -o .build-fuzz/fuzz-coverage -Xlinker --whole-archive \
	  .build-fuzz/release/libfuzz-coverage.a -Xlinker --no-whole-archive -lreadline
	.build-fuzz/fuzz-coverage -max_total_time=$(FUZZ_SECONDS) -timeout=10 -rss_limit_mb=2048 \
	  -seed=$(FUZZ_SEED) .build-fuzz/corpus

# Cases kept beside the project; what needs them skips with a sentence where they are absent.
# Rewrites docs/comparison/dialogue-faults.md and pricing.md: read the difference.
oracles: build peers
	swift test $(SWIFT_FLAGS) --filter 'Shared.*Cases'
	ENTENTE_PEERS="$(ENTENTE_PEERS)" PATH="$(CURDIR)/$(PEERS_VENV)/bin:$$PATH" \
	python3 Tests/Oracles/dialogue_faults.py --binary $(CURDIR)/.build/debug/entente
	PATH="$(CURDIR)/$(PEERS_VENV)/bin:$$PATH" \
	python3 Tests/Oracles/price_lists.py --binary $(CURDIR)/.build/debug/entente

install: release
	install -D .build/release/entente $(PREFIX)/bin/entente
	for folder in catalogue-data dialogs documents; do \
	  mkdir -p $(PREFIX)/share/entente && cp -r $$folder $(PREFIX)/share/entente/; done

packages:
	@scripts/packages $(NEEDED)

packages-for-tests: packages
	@scripts/packages $(NEEDED_FOR_TESTS)

python: $(VENV)/ready

$(VENV)/ready: Tests/Terminal/requirements.txt
	python3 -m venv $(VENV)
	$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check -r Tests/Terminal/requirements.txt
	touch $@

# The other engines, where there is something to compare them with.
peers:
	@if [ -d "$(ENTENTE_PEERS)/dialogue" ]; then scripts/packages $(NEEDED_FOR_PEERS) && $(MAKE) --no-print-directory $(PEERS_VENV)/ready; fi

$(PEERS_VENV)/ready: Tests/Oracles/requirements.txt
	python3 -m venv $(PEERS_VENV)
	$(PEERS_VENV)/bin/python -m pip install --quiet --disable-pip-version-check -r Tests/Oracles/requirements.txt
	touch $@

clean:
	rm -rf .build
