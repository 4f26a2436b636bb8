#!/usr/bin/env bash
# Draws the pictures of the documentation: QGIS itself on a screen of its own, and the report in a browser.
source "$(dirname "$0")/common.sh"

PROGRAMS=(Xvfb xvfb-run xauth openbox chromium convert)
PACKAGES=(xvfb xauth openbox chromium imagemagick fonts-dejavu-core)

main() {
    install_programs
    use_private_profile "$ROOT/build/home"
    stage_plugin "$PROFILE/python/plugins"
    set_plugin_enabled "$PROFILE" true
    PYTHONPATH=$(venv_packages)
    export PYTHONPATH SAMPLE=$ROOT/build/pictures/sample IMAGES=$ROOT/build/pictures REPORT=$ROOT/build/pictures/report.html
    rm -rf "$IMAGES"
    mkdir -p "$IMAGES"
    # A copy: QGIS desktop writes to the GeoPackages that it opens.
    cp -R "$ROOT/resources/sample" "$SAMPLE"
    qgis_on_a_screen
}

install_programs() {
    if type -P "${PROGRAMS[@]}" >/dev/null; then return; fi
    as_root apt-get update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${PACKAGES[@]}"
}

# With a window manager, so that windows have frames and titles.
qgis_on_a_screen() {
    env --unset QT_QPA_PLATFORM LANGUAGE=en LC_ALL=C.UTF-8 \
        xvfb-run --auto-servernum --server-args "-screen 0 1280x820x24" bash -c '
        openbox &
        timeout 180 qgis --nologo --noversioncheck --code "$1"' bash "$ROOT/scripts/take_pictures.py"
}

main
