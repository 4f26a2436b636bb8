"""Several runs in one QGIS: at once, in a batch, in a model, and while the plugin is taken away."""

from __future__ import annotations

import pytest

from tests.end_to_end.layers import files_in, right_rows, rows_of


@pytest.fixture
def inputs(layers):
    return layers / "few_points.gpkg", layers / "easy.gpkg"


TASKS = """
    def start(output, **others):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("polyweight:sumpolygonweights")
        context, feedback = QgsProcessingContext(), Feedback()
        context.setTransformContext(QgsProject.instance().transformContext())
        task = QgsProcessingAlgRunnerTask(algorithm, parameters(output, **others), context, feedback)
        task.executed.connect(lambda well, results: ended.append((output, well, results.get("POINT_COUNT"))))
        kept.append((task, context, feedback))
        QgsApplication.taskManager().addTask(task)
        return feedback

    def wait(condition):
        while not condition():
            application.processEvents()

    kept, ended = [], []
"""


def test_ten_runs_at_once_do_not_meet_and_one_of_them_can_be_cancelled(pyqgis, layers, inputs, output):
    hard = [str(layers / name) for name in ("points.gpkg", "hard.gpkg")]
    program = pyqgis(
        f"""
        {TASKS.replace(chr(10), chr(10) + "    ")}
        folder = {str(output.parent)!r}
        unlucky = start(folder + "/cancelled.gpkg", POINTS={hard[0]!r}, POLYGONS={hard[1]!r})
        for number in range(9):
            start(folder + "/" + str(number) + ".gpkg", DISTANCE=10 * number)
        wait(lambda: len(ended) == 9)
        unlucky.cancel()
        wait(lambda: len(ended) == 10)
        for path, well, count in ended:
            print("ENDED", os.path.basename(path), well, count)
        """
    )

    assert program.finish() == 0, program.said
    ended = sorted(line for line in program.said.splitlines() if line.startswith("ENDED"))
    assert ended == [*(f"ENDED {number}.gpkg True 300" for number in range(9)), "ENDED cancelled.gpkg False None"]
    assert sorted(files_in(output.parent)) == [f"{number}.gpkg" for number in range(9)]
    for number in range(9):
        assert rows_of(output.parent / f"{number}.gpkg") == right_rows(*inputs, 10 * number)
