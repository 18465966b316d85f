# `make run` and `make test` are all a newcomer needs; both install what is missing first.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

JOBS ?= $(shell nproc)
FUZZ_SECONDS ?= 1800
SINCE ?= main
EXAMPLE := examples/china-daily
WASM := build/wasm/stet.wasm
PAGE := dist/stet.html
VERSION := $(shell sed -n 's/^  "version": "\(.*\)",$$/\1/p' package.json)
NPM := dist/npm/stet-$(VERSION).tgz

cxx = git ls-files -co --exclude-standard -- '*.cpp' '*.hpp' | while read -r f; do [ ! -e "$$f" ] || echo "$$f"; done
tests = find tests -name '*.test.mjs' $(1) | sort
node_test = node --test --test-reporter=spec --test-concurrency=$(JOBS)

.PHONY: help run serve check test test-documents test-archive dist docs deb bench bench-page fuzz lint format setup system check-system test-system native bench-system sanitizers fuzz-compare fuzz-history fuzz-session fuzz-hostile fuzz-request test-scaling formatted types eslint coverage FORCE

help: ## list the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 24

run: dist ## build, compare the example stories, open the page
	@node cli/stet.mjs $(EXAMPLE)/earlier.txt $(EXAMPLE)/later.txt || [ $$? -eq 1 ]
	@echo
	@echo "The page: $(CURDIR)/$(PAGE)  (open it in any browser)"
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ] && command -v xdg-open >/dev/null; then \
	  xdg-open $(PAGE) >/dev/null 2>&1 & fi

serve: dist ## serve dist/site/ on http://localhost:8000
	@npx esbuild --servedir=dist/site --serve=127.0.0.1:8000

check: formatted types eslint native $(WASM) ## quick loop: format, types, unit tests
	ctest --preset release -j $(JOBS) --progress
	$(node_test) $$($(call tests,-not -path 'tests/browser/*' -not -path 'tests/dist/*' -not -path 'tests/package/*'))

test: test-system formatted types eslint native sanitizers dist tests/package/node_modules/.ready ## everything that continuous integration runs
	ctest --preset release -j $(JOBS)
	ctest --preset sanitizers -j $(JOBS)
	@$(MAKE) fuzz FUZZ_SECONDS=36 # Five targets, two at a time: less than two minutes.
	$(node_test) $$($(call tests))

test-documents: node_modules/.ready $(WASM) ## accept and reject all changes of redlines in LibreOffice (PAIRS=file for more)
	@tools/setup.sh office
	rm -rf build/redlines
	node tests/office/redlines.mjs build/redlines $(PAIRS)
	/usr/bin/python3 tests/office/check.py build/redlines

test-archive: node_modules/.ready $(WASM) ## run stet batch under GNU parallel, over ssh and under Slurm; needs root
	@tools/setup.sh archive
	tests/archive/archive.sh

test-scaling: build/scaling/CMakeCache.txt node_modules/.ready $(WASM) | test-system ## count steps: none of many shapes of input takes more than its share
	@cmake --build --preset scaling -j $(JOBS)
	build/scaling/tests/scaling/scaling $(SHAPE)
	node tests/scaling/javascript/scaling.mjs $(SHAPE)

fuzz: sanitizers ## look for texts that break a promise, for FUZZ_SECONDS (1800)
	@$(MAKE) -j 2 fuzz-compare fuzz-history fuzz-session fuzz-hostile fuzz-request

# What is found beyond the corpus, and what breaks, stays in build/fuzz.
fuzz-compare fuzz-history fuzz-session fuzz-hostile fuzz-request: fuzz-%:
	@mkdir -p build/fuzz/$*
	build/sanitizers/tests/fuzz/$*_fuzz -max_total_time=$(FUZZ_SECONDS) -max_len=4096 -timeout=20 -verbosity=0 -print_funcs=0 \
	  -print_final_stats=1 -dict=tests/fuzz/dictionary.txt -artifact_prefix=build/fuzz/$*- \
	  build/fuzz/$* tests/fuzz/corpus/$*

# Of what runs in browsers only, nothing is counted: views and entries.
coverage: node_modules/.ready $(WASM) ## lines and branches of JavaScript that the tests in Node reach; details in build/coverage
	npx c8 --all --reporter=text --reporter=html --reports-dir=build/coverage --temp-directory=build/coverage/raw \
	  $(foreach room,cli documents model reports strings wasm web,--include='$(room)/**') --exclude='**/*.d.ts' \
	  $(foreach part,views/** main.js app.js environment.js database.js assets*.js worker.js *-worker.js reader*.js offline.js service-worker.js,--exclude='web/$(part)') \
		  node --test --test-reporter=dot $$($(call tests,-not -path 'tests/browser/*' -not -path 'tests/dist/*' -not -path 'tests/package/*' -not -name 'native-*'))

dist: $(PAGE) $(NPM) ## build dist/stet.html (one file), dist/site/ (static host) and dist/npm/ (the npm package)

docs: $(WASM) node_modules/.ready ## write the references and drawings: docs/api.md, docs/how-it-works.md, build/docs/cpp
	@tools/setup.sh docs
	node tools/api-reference.mjs
	node tools/drawings.mjs
	@mkdir -p build/docs
	STET_VERSION=$(VERSION) doxygen

deb: native ## pack the C++ library as a Debian package, in dist/deb/
	cpack --config build/native/CPackConfig.cmake -B dist/deb

bench: dist bench-system tests/bench/node_modules/.ready ## compare speed, memory and quality with others (tests/bench/README.md)
	@cmake --preset release >/dev/null
	@cmake --build --preset release -j $(JOBS) --target bench_native
	@cmake --build --preset wasm --target floor_wasm
	@node tests/bench/bench.mjs

bench-page: dist bench-system tests/bench/node_modules/.ready ## measure the page in Chromium: typing, long texts, cancelling
	@tools/setup.sh test
	@node tests/bench/page.mjs

bench-system: system
	@tools/setup.sh bench

tests/%/node_modules/.ready: tests/%/package-lock.json tests/%/package.json | system
	npm --prefix tests/$* ci --ignore-scripts
	@touch $@

# Not a part of `make test`: a file takes 5 to 45 seconds, of which the analyser needs three quarters, and without it the
# whole would still take four minutes.
lint: native ## look through what the core changes since SINCE (main; empty for all) with clang-tidy, half a minute a file
	@tools/setup.sh lint
	$(if $(SINCE),git diff --name-only --diff-filter=d $(SINCE) --,git ls-files) 'core/src/*.cpp' | \
	  xargs -r -P $(JOBS) -n 1 clang-tidy-14 -p build/native --quiet --warnings-as-errors='*'

format: check-system node_modules/.ready ## rewrite every source file in the project's style
	$(cxx) | xargs clang-format -i
	npx prettier --write --log-level warn .

setup: system check-system test-system node_modules/.ready ## install everything that building and testing need

system:
	@tools/setup.sh build

check-system: system
	@tools/setup.sh check

test-system: system
	@tools/setup.sh test

node_modules/.ready: package-lock.json package.json .npmrc | system
	npm ci --ignore-scripts
	@touch $@

formatted: check-system node_modules/.ready
	$(cxx) | xargs clang-format --dry-run -Werror
	npx prettier --check --log-level warn .

types: node_modules/.ready
	npx tsc

eslint: node_modules/.ready
	npx eslint .

build/sanitizers/CMakeCache.txt build/scaling/CMakeCache.txt: | test-system
build/%/CMakeCache.txt: | system
	cmake --preset $(subst native,release,$*)

native: build/native/CMakeCache.txt | system
	@cmake --build --preset release -j $(JOBS)

sanitizers: build/sanitizers/CMakeCache.txt | system
	@cmake --build --preset sanitizers -j $(JOBS)

# CMake knows what it depends on; where it leaves the file alone, so does what is made from it.
$(WASM): build/wasm/CMakeCache.txt FORCE | system
	@cmake --build --preset wasm -j $(JOBS)

$(PAGE): $(WASM) node_modules/.ready $(shell find strings web wasm model documents reports examples tools -type f 2>/dev/null) LICENSE THIRD-PARTY-NOTICES
	node tools/build-dist.mjs

# After the page, whose build begins with an empty dist/.
$(NPM): $(PAGE) $(shell find package cli core/*.schema.json -type f)
	node tools/build-npm.mjs
