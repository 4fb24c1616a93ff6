# The front door. `make` says what there is; CMake does the work.

JOBS ?= $(shell nproc 2>/dev/null || echo 2)
PRESET ?= release
TO_BUILD = cmake make g++ ninja-build librapidcheck-dev libgtest-dev libgmock-dev libboost-dev \
  libfmt-dev libcli11-dev nlohmann-json3-dev libexpected-dev libuv1-dev libkainjow-mustache-dev \
  libz3-dev
TO_TEST = python3-jsonschema chromium ansible-core slurm-wlm parallel \
  $(if $(shell command -v node),,nodejs) $(if $(shell command -v npm),,npm)
TO_PAGE = clang-19 lld-19 libc++-19-dev-wasm32 wasi-libc libclang-rt-19-dev-wasm32
TO_LINT = clang-format clang-tidy
TO_CLANG = clang
TO_BENCH = libbenchmark-dev
TO_DEB = help2man dpkg-dev lintian
TO_PEER = python3-hypothesis ghc libghc-quickcheck2-dev $(if $(shell command -v npm),,npm)
FAST_CHECK = fast-check@4.10.2
AXE = axe-core@4.14.1
KUBERNETES = kubernetes-models@5.1.0 yaml@2.9.1

SHELL = bash
.SHELLFLAGS = -o pipefail -ec
.NOTPARALLEL:
.DEFAULT_GOAL = help
.PHONY: help deps deps-lint deps-test deps-page deps-deb deps-clang deps-bench build gate page deb \
  test mutants lint format asan clang asan-part clang-part bench clean

# These would leave out tests, and nobody would see it.
selecting = GTEST_FILTER GTEST_REPEAT GTEST_SHARD_INDEX GTEST_TOTAL_SHARDS TESTBRIDGE_TEST_ONLY
unexport $(selecting)
$(foreach name,$(selecting),$(if $(filter environment,$(origin $(name))),\
  $(warning $(name) is ignored: every test is run)))

code = model properties generators gate
configure = cmake --preset $(1) >/dev/null
tests = $(configure) -DASA_MUTATION=ON && cmake --build --preset $(1) -j $(JOBS) \
  && ctest --preset $(1) -j $(JOBS)

# A part that needs neither the program nor the faulty systems: readers, JSON forms, engines.
part_programs = $(part_rooms:=_tests)
part_rooms = terminal scenario device audit timeline generators
space = $(subst ,, )
part_tests = ^($(subst $(space),|,$(part_rooms)))_tests\.
part = $(configure) && cmake --build --preset $(1) -j $(JOBS) --target $(part_programs) \
  && ctest --preset $(1) -j $(JOBS) -R '$(part_tests)'

# Installs the Debian packages that are missing. Where it cannot, it says what is missing and goes
# on: the libraries may be there without packages, and configuring says which of them are not.
define install
@missing=; \
if command -v dpkg-query apt-get >/dev/null; then \
  for package in $(1); do \
    dpkg-query -W -f '$${db:Status-Abbrev}' $$package 2>/dev/null | grep -q ^ii \
      || missing="$$missing $$package"; \
  done; \
  [ -n "$$missing" ] || exit 0; \
  sudo=; [ $$(id -u) = 0 ] || sudo=$$(command -v sudo || echo false); \
  apt="$$sudo env DEBIAN_FRONTEND=noninteractive apt-get -qqy"; \
  echo "Installing:$$missing"; \
  $$apt update && $$apt install --no-install-recommends $$missing \
    || echo "Could not install, missing packages:$$missing" >&2; \
else \
  for program in cmake ninja c++ $(filter clang%,$(1:=)); do \
    command -v $$program >/dev/null || missing="$$missing $$program"; \
  done; \
  [ -z "$$missing" ] || echo "Missing programs:$$missing" >&2; \
  echo "No apt-get here. Needed: C++20, CMake 3.25, Ninja and what these packages hold: $(1)" >&2; \
fi
endef

help:  ## print this
	@sed -nE 's/^([a-z-]+):.*  ## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

deps:  ## install what building needs and is missing (Debian, Ubuntu)
	$(call install,$(TO_BUILD))

deps-lint:
	$(call install,$(TO_LINT))

# Programs in other languages that tests judge, the validator of the schema, a browser for reports,
# what runs campaigns, and what reads their records and audits.
deps-test:
	$(call install,$(TO_TEST))
	[ -e build/axe/node_modules/axe-core/axe.min.js ] \
	  || npm install --silent --no-audit --no-fund --prefix build/axe $(AXE)
	[ -e build/kubernetes/node_modules/yaml/package.json ] \
	  || npm install --silent --no-audit --no-fund --prefix build/kubernetes $(KUBERNETES)

# For WebAssembly. Without these, the tests of the page are skipped.
deps-page:
	$(call install,$(TO_PAGE))

deps-clang:
	$(call install,$(TO_CLANG))

deps-deb:
	$(call install,$(TO_DEB))

# The peers bring a compiler of their own, which is large: only on request. A variable and not a
# target of its own, so that all figures of build/bench.json come from one run.
deps-bench:
	$(call install,$(TO_BENCH)$(if $(PEERS), $(TO_PEER)))
	$(if $(PEERS),npm install --silent --no-audit --no-fund --prefix build/bench/fast-check $(FAST_CHECK))

build: deps  ## build everything, the tests too (PRESET=release, debug, asan or clang)
	$(call configure,$(PRESET))
	cmake --build --preset $(PRESET) -j $(JOBS)

gate: deps  ## build licgate, prove and check every rule: exit 0 only if all hold
	$(call configure,release)
	cmake --build --preset release -j $(JOBS) --target licgate
	sh gate/commands/gate.sh build/licgate $(JOBS) --stored tests/fixtures/counterexamples.jsonl $(ARGS)

page: deps deps-page  ## build build/page.html, which judges units in a browser, without a network
	$(call configure,release)
	cmake --build --preset release -j $(JOBS) --target page

test: deps deps-test deps-page deps-deb lint  ## lint, build everything, run all tests
	$(call tests,release)

mutants: deps  ## change the model line by line: the properties must notice (takes long)
	$(call configure,release) -DASA_MUTATION=ON
	cmake --build --preset release -j $(JOBS) --target mutation
	build/tests/mutation/mutation --jobs $(JOBS) --json build/mutants.json $(ARGS)

lint: deps deps-lint  ## check formatting, include directions, and clang-tidy's findings
	find $(code) tests -name '*.[ch]pp' | xargs clang-format --dry-run -Werror
	sh tests/lint/includes.sh
	$(call configure,release)
	find $(code) -name '*.cpp' | xargs -P $(JOBS) -n 1 clang-tidy --quiet -p build 2>&1 \
	  | { grep -vE '^[0-9]+ warnings? generated\.$$' || true; }

format: deps-lint  ## format the sources in place
	find $(code) tests -name '*.[ch]pp' | xargs clang-format -i

asan: deps deps-test  ## run all tests with the address and undefined behavior sanitizers
	$(call tests,asan)

clang: deps deps-test deps-clang  ## build and run all tests with clang++
	$(call tests,clang)

asan-part: deps  ## run the readers, the JSON forms and the engines as asan does
	$(call part,asan)

clang-part: deps deps-clang  ## run the same as clang does
	$(call part,clang)

deb: deps deps-deb  ## build a Debian package of licgate, with manual pages and completions
	$(call configure,release)
	cmake --build --preset release -j $(JOBS) --target licgate
	sh gate/commands/debian/make.sh build

bench: deps deps-bench  ## measure the engines; PEERS=1: and their peers, VERDICT=1: and the gate (KEEP=1 keeps it)
	$(call configure,release) -DASA_BENCH=ON
	cmake --build --preset release -j $(JOBS) --target bench $(if $(VERDICT),licgate)
	sh tests/bench/peers/run.sh build/tests/bench build/bench
	$(if $(VERDICT),python3 tests/bench/verdict.py build/licgate . build/bench/tree >build/bench/verdict.json)
	build/tests/bench/bench --json build/bench.json --peers build/bench/peers \
	  $(if $(VERDICT),--verdict build/bench/verdict.json) $(ARGS)
	$(if $(KEEP),cp build/bench.json tests/bench/figures.json)
	$(if $(KEEP),build/tests/bench/bench_page <tests/bench/figures.json >tests/bench/README.md)

clean:  ## remove what was built
	rm -rf build build-debug build-asan build-clang
