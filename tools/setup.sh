#!/bin/bash
# Installs what building (`build`), the quick loop (`check`), all tests (`test`), the references (`docs`), measuring
# (`bench`), clang-tidy (`lint`), LibreOffice (`office`) or the engines of examples/archive (`archive`) need and this
# machine lacks, and says what. Quick when nothing is missing. An existing Node or npm is kept, wherever it came from.
set -euo pipefail

level=${1:?usage: setup.sh build|check|test|docs|lint|office|bench|archive}
missing=()

# need COMMAND PACKAGE [PACKAGE...]: a command that may have come from elsewhere than the package
need() { command -v "$1" >/dev/null || missing+=("${@:2}"); }
# needPackage PACKAGE...: libraries and data, which only the package manager can vouch for
needPackage() {
  local package
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
}

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  cat >&2 <<'END'
This is not Debian or a relative of it, so nothing is installed by itself. Needed to build: a C++20 compiler, CMake 3.25,
make, Node 18 with npm, Emscripten 3.1, and the headers of dtl, nlohmann/json and GoogleTest under /usr/include. Needed to
test: Chromium, Firefox, WebKitWebDriver with MiniBrowser, Xvfb, clang 14 with its runtime
libraries, clang-format 14, bzip2.
END
  command -v cmake >/dev/null && command -v em++ >/dev/null && command -v npm >/dev/null
  exit
fi

case $level in
  build)
    need g++ g++
    need cmake cmake
    need node nodejs
    need npm npm
    need em++ emscripten
    needPackage libdtl-dev nlohmann-json3-dev libgtest-dev unicode-data
    ;;
  check)
    need clang-format clang-format
    need bzcat bzip2
    ;;
  test)
    need chromium chromium
    need firefox-esr firefox-esr
    need WebKitWebDriver webkit2gtk-driver
    need Xvfb xvfb
    needPackage fonts-dejavu-core
    need clang++-14 clang-14 # which Emscripten has brought
    needPackage libclang-rt-14-dev
    need doxygen doxygen
    need pkg-config pkgconf
    need zsh zsh
    need fish fish
    ;;
  docs)
    need doxygen doxygen
    ;;
  lint)
    need clang-tidy-14 clang-tidy-14
    ;;
  office)
    need soffice libreoffice-writer-nogui
    needPackage python3-uno
    ;;
  bench)
    need git git
    need php php-cli
    needPackage php-wikidiff2 libbenchmark-dev
    ;;
  archive)
    need parallel parallel
    need sbatch slurm-wlm
    need munged munge
    need sshd openssh-server
    need ssh openssh-client
    need ip iproute2
    ;;
  *)
    echo "setup.sh: no level $level" >&2
    exit 2
    ;;
esac

if [ ${#missing[@]} -gt 0 ]; then
  echo "Installing, which can take minutes: ${missing[*]}"
  as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  log=$(mktemp)
  # Asks nothing; what it has to say matters only when it fails.
  if ! {
    "${as_root[@]}" apt-get -q update &&
      "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -q -o Dpkg::Use-Pty=0 install -y --no-install-recommends "${missing[@]}"
  } </dev/null >"$log" 2>&1; then
    tail -n 30 "$log" >&2
    echo "Installing failed; the whole log is $log" >&2
    exit 1
  fi
  rm -f "$log"
fi

major=$(node -p 'process.versions.node.split(".")[0]')
if [ "$major" -lt 18 ]; then
  echo "Node $major is too old; Stet needs 18 or newer." >&2
  exit 1
fi
