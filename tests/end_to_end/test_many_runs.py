"""Several runs in one QGIS: at once, in a batch, in a model, and while the plugin is taken away."""

from __future__ import annotations

import pytest

from tests.end_to_end.layers import files_in, right_rows, rows_of


@pytest.fixture
def inputs(layers):
    return layers / "few_points.gpkg", layers / "easy.gpkg"


TASKS = """
kept, ended = [], []

def start(output, **others):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("polyweight:sumpolygonweights")
    context, feedback = QgsProcessingContext(), Feedback()
    task = QgsProcessingAlgRunnerTask(algorithm, parameters(output, **others), context, feedback)
    task.executed.connect(lambda well, results: ended.append((output, well, results.get("POINT_COUNT"))))
    kept.append((task, context, feedback))
    QgsApplication.taskManager().addTask(task)
    return feedback

def wait(condition):
    while not condition():
        application.processEvents()

"""


@pytest.mark.promise(21)
def test_ten_runs_at_once_do_not_meet_and_one_of_them_can_be_cancelled(pyqgis, layers, inputs, output):
    hard = {"POINTS": str(layers / "points.gpkg"), "POLYGONS": str(layers / "hard.gpkg")}
    program = pyqgis(
        TASKS
        + f"""
folder = {str(output.parent)!r}
unlucky = start(folder + "/cancelled.gpkg", **{hard!r})
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


@pytest.mark.promise(21)
def test_a_plugin_that_is_reloaded_during_a_run_finishes_it_and_serves_the_next(pyqgis, layers, inputs, output):
    some_hard = {"POINTS": str(layers / "points.gpkg"), "POLYGONS": str(layers / "some_hard.gpkg")}
    program = pyqgis(
        TASKS
        + f"""
feedback = start({str(output)!r}, **{some_hard!r})
wait(lambda: feedback.progress() > 15)
assert qgis.utils.unloadPlugin("polyweight_plugin")
assert QgsApplication.processingRegistry().providerById("polyweight") is None
assert "polyweight_plugin.processing.algorithms.run" not in sys.modules
enable()
wait(lambda: ended)
print("ENDED", ended[0][1])
run({str(output.with_name("next.gpkg"))!r})
"""
    )

    assert program.finish() == 0, program.said
    assert "ENDED True" in program.said
    assert rows_of(output) == right_rows(layers / "points.gpkg", layers / "some_hard.gpkg", 5)
    assert rows_of(output.with_name("next.gpkg")) == right_rows(*inputs, 5)
    assert sorted(files_in(output.parent)) == ["next.gpkg", "result.gpkg"]


@pytest.mark.promise(21)
def test_a_failing_row_of_a_batch_leaves_the_others_alone(pyqgis, inputs, output):
    program = pyqgis(
        f"""
        from processing.gui.AlgorithmExecutor import execute  # as the batch dialog does

        rows = [dict(), dict(DISTANCE=-1), dict(DISTANCE=20), dict(POLYGONS="/no/such/file.gpkg"), dict(DISTANCE=30)]
        context = QgsProcessingContext()
        for number, others in enumerate(rows):
            algorithm = QgsApplication.processingRegistry().createAlgorithmById("polyweight:sumpolygonweights")
            given = parameters({str(output.parent)!r} + "/" + str(number) + ".gpkg", **others)
            print("ENDED", number, execute(algorithm, given, context, Feedback(), catch_exceptions=True)[0])
        """
    )

    assert program.finish() == 0, program.said
    ended = [line for line in program.said.splitlines() if line.startswith("ENDED")]
    assert ended == ["ENDED 0 True", "ENDED 1 False", "ENDED 2 True", "ENDED 3 False", "ENDED 4 True"]
    assert sorted(files_in(output.parent)) == ["0.gpkg", "2.gpkg", "4.gpkg"]
    for number, distance in ((0, 5), (2, 20), (4, 30)):
        assert rows_of(output.parent / f"{number}.gpkg") == right_rows(*inputs, distance)
