# SPDX-License-Identifier: GPL-3.0-or-later
# Debian packages by purpose, and how to install what is missing. Sourced by run.sh, test.sh and lint.sh.

build_packages=(
  g++ cmake ninja-build ccache
  qt6-base-dev qt6-svg-dev qt6-charts-dev libqt6opengl6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libgl-dev qtkeychain-qt6-dev
  libqt6sql6-sqlite libqt6sql6-psql libqt6svg6 libqt6charts6 libqt6printsupport6 qt6-translations-l10n fonts-dejavu-core
  fonts-noto-color-emoji fonts-noto-ui-core
  pkg-config libgmime-3.0-dev libcurl4-openssl-dev libsecret-1-0 ca-certificates
)
test_packages=(
  xvfb openbox x11-utils dbus xfce4-panel gnome-keyring postgresql openssl
  faketime at-spi2-core python3-pyatspi
  python3 python3-aiosmtpd python3-croniter python3-dbusmock
)
# A test starts Postfix from a folder of its own. Not where another mail server would have to go for it; that test is then skipped.
[ -e /usr/sbin/sendmail ] || test_packages+=(postfix)
lint_packages=(clang-format clang-tidy)

say() { printf '\n== %s\n' "$*"; }

# as_root COMMAND...: directly as root, through sudo as anybody else.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    echo "Packages are missing and neither root nor sudo is at hand. As root, run: $*" >&2
    exit 1
  fi
}

# install_missing PACKAGE...
install_missing() {
  local package missing=()
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "This is not a Debian system: make sure that you have what these packages hold: $*"
    return
  fi
  for package in "$@"; do
    dpkg-query --show --showformat='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
  done
  if [ "${#missing[@]}" -eq 0 ]; then
    echo "All needed packages are installed."
    return
  fi
  echo "Installing: ${missing[*]}"
  as_root apt-get update -qq
  # Postfix without a configuration does not start by itself.
  case " ${missing[*]} " in *" postfix "*)
    echo "postfix postfix/main_mailer_type select No configuration" | as_root debconf-set-selections ;;
  esac
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}
