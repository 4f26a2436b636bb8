#!/usr/bin/env bash
# Runs the test suite and the demo on several Debian releases, each a small system in a folder of its own.
#   SUITES      which ones; bookworm has QGIS 3.22, trixie 3.40, forky (testing) 3.44
#   MATRIX_DIR  where they are kept between runs
#   TARGETS     what to make in each
# As root. The mirror is the one this machine's apt uses; pip's settings and certificates are brought along.
source "$(dirname "$0")/common.sh"

SUITES=${SUITES:-bookworm trixie forky}
MATRIX_DIR=${MATRIX_DIR:-$ROOT/build/matrix}
TARGETS=${TARGETS:-test demo}
CHECKOUT=/srv/polyweight

main() {
    if [ "$(id -u)" -ne 0 ]; then
        echo "Systems in folders want root: sudo make test-matrix"
        exit 1
    fi
    if ! command -v debootstrap >/dev/null; then
        apt-get update
        DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends debootstrap
    fi
    mkdir -p "$MATRIX_DIR"
    for suite in $SUITES; do
        say "$suite"
        local system=$MATRIX_DIR/$suite
        if [ ! -e "$system/.made" ]; then make_system "$suite" "$system"; fi
        bring_settings "$system"
        bring_checkout "$system"
        run_inside "$system" make -C "$CHECKOUT" $TARGETS
    done
}

make_system() {
    local suite=$1 system=$2 script=/usr/share/debootstrap/scripts/$1
    # Releases newer than this machine's debootstrap are made as it makes unstable.
    if [ ! -e "$script" ]; then script=/usr/share/debootstrap/scripts/sid; fi
    rm -rf "$system"
    debootstrap --variant=minbase "$suite" "$system" "$(mirror)" "$script"
    # A testing release that is not signed anew for a while counts as expired.
    echo 'Acquire::Check-Valid-Until "false";' >"$system/etc/apt/apt.conf.d/50matrix"
    bring_settings "$system"
    run_inside "$system" sh -c 'apt-get update && apt-get install --yes --no-install-recommends make git'
    touch "$system/.made"
}

mirror() {
    local codename
    codename=$(. /etc/os-release && echo "$VERSION_CODENAME")
    apt-get indextargets --format '$(CODENAME) $(REPO_URI)' "Created-By: Packages" | sed -n "s/^$codename //p" | head -n 1
}

bring_settings() {
    local system=$1 certificates=${PIP_CERT:-/etc/ssl/certs/ca-certificates.crt}
    cp /etc/resolv.conf /etc/hosts "$system/etc/"
    if [ -e /etc/pip.conf ]; then cp /etc/pip.conf "$system/etc/"; fi
    # Under a name of its own: the system's own certificates may be installed, and replaced, at any time.
    if [ -e "$certificates" ]; then cp "$certificates" "$system/etc/matrix-certificates.crt"; fi
}

# The work tree as it stands, without what git ignores; .venv stays from the last run.
bring_checkout() {
    local there=$1$CHECKOUT
    mkdir -p "$there"
    find "$there" -mindepth 1 -maxdepth 1 ! -name .venv -exec rm -rf {} +
    git -C "$ROOT" ls-files -z --cached --others --exclude-standard --deduplicate |
        tar --create --directory "$ROOT" --null --files-from - --ignore-failed-read | tar --extract --directory "$there"
}

# In namespaces of their own, tied to this script: whatever is mounted or still runs there is gone when it ends, however
# it ends.
run_inside() {
    local system=$1
    shift
    local settings=(HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive)
    mapfile -t -O "${#settings[@]}" settings < <(env | grep -E '^(PIP_|https?_proxy=|no_proxy=|HTTPS?_PROXY=|NO_PROXY=)')
    if [ -e "$system/etc/matrix-certificates.crt" ]; then settings+=(PIP_CERT=/etc/matrix-certificates.crt); fi
    setpriv --pdeathsig KILL unshare --mount --pid --fork --kill-child bash -euc '
        mount -t proc proc "$1/proc"
        for folder in dev sys; do mount --rbind "/$folder" "$1/$folder"; done
        mount -t tmpfs tmpfs "$1/dev/shm"
        system=$1; shift
        chroot "$system" env --ignore-environment "$@" || exit' bash "$system" "${settings[@]}" "$@"
}

main
