#!/usr/bin/env bash
# Draws the pictures of the documentation: QGIS itself on a screen of its own, and the report in a browser.
source "$(dirname "$0")/common.sh"

PROGRAMS=(Xvfb xvfb-run xauth openbox chromium pngquant)
PACKAGES=(xvfb xauth openbox chromium pngquant fonts-dejavu-core)

main() {
    install_programs
    use_private_profile "$ROOT/build/home"
    stage_plugin "$PROFILE/python/plugins"
    set_plugin_enabled "$PROFILE" true
    PYTHONPATH=$(venv_packages)
    made=$ROOT/build/pictures
    rm -rf "$made"
    mkdir -p "$made"
    # A copy: QGIS desktop writes to the GeoPackages that it opens.
    cp -R "$ROOT/resources/sample" "$made/sample"
    export PYTHONPATH SAMPLE=$made/sample IMAGES=$made REPORT=$made/report.html
    say "A user's steps in QGIS"
    qgis_on_a_screen
    say "The report in a browser"
    in_a_browser "$REPORT" "$made/report.png"
    in_a_browser "$REPORT" "$made/report-dark.png" --blink-settings=preferredColorScheme=0
    pngquant --force --ext .png --speed 1 "$made"/*.png
    cp "$made"/*.png "$ROOT/docs/images"
    ls -l "$ROOT"/docs/images/*.png
}

install_programs() {
    if type -P "${PROGRAMS[@]}" >/dev/null; then return; fi
    as_root apt-get update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${PACKAGES[@]}"
}

# With a window manager, so that windows have frames and titles; in English, whoever draws; of the Pythons that the log
# of a run may name, the system's alone.
qgis_on_a_screen() {
    env --unset QT_QPA_PLATFORM LC_ALL=C.UTF-8 PATH=/usr/bin:/bin \
        xvfb-run --auto-servernum --server-args "-screen 0 1280x840x24" bash -c '
        openbox 2>/dev/null &
        timeout 180 qgis --nologo --noversioncheck --code "$1"' bash "$ROOT/scripts/take_pictures.py"
}

# Usage: in_a_browser PAGE PICTURE OPTION...
in_a_browser() {
    chromium --headless=new --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$ROOT/build/browser" \
        --window-size=1040,1000 "${@:3}" --screenshot="$2" "file://$1" 2>/dev/null
}

main
