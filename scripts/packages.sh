# Sourced by the other scripts: installs what is missing on Debian and Ubuntu, says what to install elsewhere.

packages_build=(
  g++ cmake ninja-build pkg-config ccache
  qt6-base-dev libqt6sql6-sqlite qt6-svg-dev libgl-dev libegl-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
  qtkeychain-qt6-dev libcpp-httplib-dev fonts-noto-core
)
packages_tour=(xvfb xauth)
packages_test=(clang-format git xvfb xdotool mold libbenchmark-dev)
packages_bench=(libbenchmark-dev python3)
packages_fuzz=(clang libclang-rt-14-dev llvm)
packages_check=(clang-tidy clazy)

need() {
  local missing=() package
  if ! command -v dpkg-query >/dev/null; then
    echo "This is no Debian or Ubuntu. Needed are the equivalents of these Debian packages:" >&2
    printf '  %s\n' "$@" >&2
    command -v cmake >/dev/null || exit 1
    echo "Going on with what is there." >&2
    return
  fi
  for package in "$@"; do
    dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  local root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      echo "Missing packages, and neither root nor sudo to install them:" >&2
      echo "  apt-get install ${missing[*]}" >&2
      exit 1
    fi
    root=(sudo)
  fi
  echo "Installing: ${missing[*]}"
  "${root[@]}" apt-get update -qq
  "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}
