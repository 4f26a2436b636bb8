"""PolyWeight: sums polygon weights near points. Importing this package loads nothing else."""


def classFactory(iface):  # noqa: N802 - the name QGIS calls
    """Return the plugin; QGIS calls this when it enables PolyWeight."""
    from polyweight_plugin.plugin import PolyWeightPlugin

    return PolyWeightPlugin(iface)
