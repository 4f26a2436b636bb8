"""The ids by which QGIS knows the features of an input, in the order in which they were read."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsFeatureRequest

from polyweight_plugin.processing.inputs.input_layer import STEP, InputLayer
from polyweight_plugin.processing.run_log import RunLog


def feature_ids(layer: InputLayer, rows: int, log: RunLog) -> np.ndarray:
    """int64 (rows,). Read only where a table needs them. Raises Cancelled; BadInputError where the layer changed."""
    layer.check_file()
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([])
    ids: list[int] = []
    for feature in layer.features(request):
        if len(ids) % STEP == 0:
            log.stop_if_cancelled()
        ids.append(feature.id())
    if len(ids) != rows:
        raise layer.changed()
    return np.array(ids, np.int64)
