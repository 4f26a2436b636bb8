<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>PolyWeight</name>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>  (no candidate found)</source>
        <translation>  (kein Kandidat gefunden)</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>  {reason}</source>
        <translation>  {reason}</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 automatic, 1 metres, 2 kilometres, 3 feet, 4 US survey feet, 5 yards, 6 miles, 7 nautical miles, 8 units of the CRS</source>
        <translation>0 automatisch, 1 Meter, 2 Kilometer, 3 Fuß, 4 US-Vermessungsfuß, 5 Yards, 6 Meilen, 7 Seemeilen, 8 Einheiten des KBS</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 automatic, 1 planar, 2 ellipsoidal</source>
        <translation>0 automatisch, 1 planar, 2 ellipsoidisch</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 automatic, 1 this process, 2 local processes, 3 Dask cluster</source>
        <translation>0 automatisch, 1 dieser Prozess, 2 lokale Prozesse, 3 Dask-Cluster</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 left out, 1 gathered as other</source>
        <translation>0 weggelassen, 1 als other zusammengefasst</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 none, 1 linear, 2 exponential, 3 Gaussian, 4 inverse power</source>
        <translation>0 keine, 1 linear, 2 exponentiell, 3 nach Gauß, 4 inverse Potenz</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 sum, 1 count, 2 mean, 3 minimum, 4 maximum, 5 nearest, 6 total, 7 dominant, 8 diversity; such as 0,1</source>
        <translation>0 Summe, 1 Anzahl, 2 Mittelwert, 3 Minimum, 4 Maximum, 5 nächstes, 6 Gesamtwert, 7 vorherrschender Typ, 8 Diversität; zum Beispiel 0,1</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 whole weight, 1 by share of the area in reach, 2 that by the disc&apos;s area</source>
        <translation>0 ganzes Gewicht, 1 nach dem Anteil der Fläche in Reichweite, 2 dieses geteilt durch die Fläche des Suchkreises</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>A Dask worker, whose log has more, raised {name}: {message}</source>
        <translation>Ein Dask-Worker, dessen Protokoll mehr sagt, meldete {name}: {message}</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>A batch was tried on {tries} Dask workers and each of them died, the last one at {last}. Often it is memory: give each worker more of it, or fewer threads.</source>
        <translation>Ein Teil der Arbeit wurde auf {tries} Dask-Workern versucht, und jeder davon brach ab, der letzte auf {last}. Oft liegt es am Speicher: geben Sie jedem Worker mehr davon, oder weniger Threads.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>A folder is wanted where there is a file: choose another place.</source>
        <translation>Wo eine Datei ist, wird ein Ordner gebraucht: wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>A restart is not needed.</source>
        <translation>Ein Neustart ist nicht nötig.</translation>
    </message>
    <message>
        <location filename="../processing/installation/requirement.py"/>
        <source>A shapely that serves is installed by now, but QGIS has loaded an old one: restart QGIS.</source>
        <translation>Ein geeignetes shapely ist inzwischen installiert, aber QGIS hat ein altes geladen: starten Sie QGIS neu.</translation>
    </message>
    <message>
        <location filename="../core/faded.py"/>
        <source>A share of an area needs points of one part each. Split the multipoints (SHARE).</source>
        <translation>Ein Flächenanteil setzt Punkte aus je einem Teil voraus. Teilen Sie die Multipunkte auf (SHARE).</translation>
    </message>
    <message>
        <location filename="../processing/outputs/staging.py"/>
        <source>A table that was there under the output&apos;s name may be gone.</source>
        <translation>Eine Tabelle, die unter dem Namen der Ausgabe vorhanden war, ist womöglich nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>A table without geometry, with one row for each pair in reach of the largest distance: point_fid, polygon_fid, type, weight, distance. The weight is the polygon&apos;s own, without decay or share.</source>
        <translation>Eine Tabelle ohne Geometrie mit einer Zeile für jedes Paar in Reichweite der größten Distanz: point_fid, polygon_fid, type, weight, distance. Das Gewicht ist das eigene des Polygons, ohne Abnahme oder Anteil.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>A table without geometry, with one row for each point, type and distance with a match: point_fid, type, distance, then the statistics.</source>
        <translation>Eine Tabelle ohne Geometrie mit einer Zeile für jeden Punkt, jeden Typ und jede Distanz mit einem Treffer: point_fid, type, distance, dann die Statistiken.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Address of the Dask scheduler (tcp:// or tls://)</source>
        <translation>Adresse des Dask-Schedulers (tcp:// oder tls://)</translation>
    </message>
    <message>
        <location filename="../processing/parameters/help_text.py"/>
        <source>Among the advanced parameters: several distances at once, other statistics, weights that fade with distance, tables and a report.</source>
        <translation>Unter den fortgeschrittenen Parametern: mehrere Distanzen zugleich, weitere Statistiken, mit der Distanz abnehmende Gewichte, Tabellen und ein Bericht.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>An HTML file that shows what went in and what came out. The same facts are written beside it as JSON, under the same name.</source>
        <translation>Eine HTML-Datei, die zeigt, was in die Berechnung einging und was herauskam. Dieselben Angaben werden daneben als JSON unter demselben Namen geschrieben.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/places.py"/>
        <source>An address with a key in it, before an @, would be written into logs and files. Give keys in the environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY), here and on every worker.</source>
        <translation>Eine Adresse mit einem Schlüssel darin, vor einem @, würde in Protokolle und Dateien geschrieben. Geben Sie Schlüssel in der Umgebung an (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY), hier und auf jedem Worker.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>An earlier run was stopped, but {what} changed since: starting afresh.</source>
        <translation>Ein früherer Lauf wurde angehalten, aber seither hat sich geändert: {what}. Es wird neu begonnen.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>Are the keys right, here and on every worker (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY)? May they do so?</source>
        <translation>Stimmen die Schlüssel, hier und auf jedem Worker (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY)? Dürfen sie das?</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <location filename="../processing/parameters/measures.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Automatic (unit of the CRS; metres, not degrees)</source>
        <translation>Automatisch (Einheit des KBS; Meter statt Grad)</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Automatic uses processes of this machine where the job is worth it. A Dask cluster is used only if it is chosen here.</source>
        <translation>Automatisch nutzt Prozesse dieses Rechners, wo sich das lohnt. Ein Dask-Cluster wird nur verwendet, wenn er hier gewählt ist.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <location filename="../processing/outputs/staging.py"/>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>Choose a numeric field, or leave it out to count only.</source>
        <translation>Wählen Sie ein numerisches Feld, oder lassen Sie es weg, um nur zu zählen.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>Choose a numeric field.</source>
        <translation>Wählen Sie ein numerisches Feld.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Close other programs, ask for fewer WORKERS, or run in parts, such as for selected points or for a TYPE_FIELD with fewer different values.</source>
        <translation>Schließen Sie andere Programme, verlangen Sie weniger WORKERS, oder rechnen Sie in Teilen, etwa für ausgewählte Punkte oder für ein TYPE_FIELD mit weniger verschiedenen Werten.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>Columns that folders tell by their names, such as {folder!r}, are not read.</source>
        <translation>Spalten, die Ordner durch ihre Namen angeben, wie {folder!r}, werden nicht gelesen.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/run.py"/>
        <source>Computed</source>
        <translation>Berechnung</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>Computing in this process, {threads}: {why}.</source>
        <translation>Berechnung in diesem Prozess, {threads}: {why}.</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>Computing in {workers}: {why}.</source>
        <translation>Berechnung in {workers}: {why}.</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>Computing on the Dask cluster {where}: as asked for.</source>
        <translation>Berechnung auf dem Dask-Cluster {where}: wie verlangt.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>D is the search distance.</source>
        <translation>D ist die Suchdistanz.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>DECAY: with a distance of 0 there is nothing with which weights could fade.</source>
        <translation>DECAY: Bei einer Distanz von 0 gibt es nichts, womit Gewichte abnehmen könnten.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>DECAY: with a search distance of 0 there is no distance with which weights could fade.</source>
        <translation>DECAY: Bei einer Suchdistanz von 0 gibt es keine Distanz, mit der Gewichte abnehmen könnten.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>DECAY_PARAMETER: no decay, and linear decay, have no parameter. Choose another DECAY, or leave the parameter out.</source>
        <translation>DECAY_PARAMETER: Ohne Abnahme und bei linearer Abnahme gibt es keinen Parameter. Wählen Sie ein anderes DECAY, oder lassen Sie den Parameter weg.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>DECAY_PARAMETER: no decay, and linear decay, have no parameter. Leave it out, or choose another.</source>
        <translation>DECAY_PARAMETER: Ohne Abnahme und bei linearer Abnahme gibt es keinen Parameter. Lassen Sie ihn weg, oder wählen Sie eine andere Abnahme.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>DECAY_PARAMETER: the decay&apos;s parameter must be a finite number above 0, not {value}.</source>
        <translation>DECAY_PARAMETER: Der Parameter der Abnahme muss eine endliche Zahl über 0 sein, nicht {value}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>DECAY_PARAMETER: the decay&apos;s parameter must be above 0: with 0 a weight either stays whole or nothing is left of it.</source>
        <translation>DECAY_PARAMETER: Der Parameter der Abnahme muss über 0 liegen: bei 0 bleibt ein Gewicht entweder ganz, oder es bleibt nichts davon.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>DECAY_PARAMETER: {value} is no number above 0.</source>
        <translation>DECAY_PARAMETER: {value} ist keine Zahl über 0.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>DISTANCE and REACH_FIELD: a distance of each point and one of each polygon exclude each other.</source>
        <translation>DISTANCE und REACH_FIELD: Eine eigene Distanz jedes Punktes und eine jedes Polygons schließen einander aus.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>DISTANCE and REACH_FIELD: a distance of each point&apos;s own and one of each polygon&apos;s own exclude each other. Leave REACH_FIELD out, or give one number as DISTANCE.</source>
        <translation>DISTANCE und REACH_FIELD: Eine eigene Distanz jedes Punktes und eine eigene Distanz jedes Polygons schließen einander aus. Lassen Sie REACH_FIELD weg, oder geben Sie als DISTANCE eine Zahl an.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/own_distances.py"/>
        <source>DISTANCE: the layer {layer} has no field {field}. Its fields: {fields}.</source>
        <translation>DISTANCE: Der Layer {layer} hat kein Feld {field}. Seine Felder: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>DISTANCE: the search distance must be a finite number, 0 or more, not {value}.</source>
        <translation>DISTANCE: Die Suchdistanz muss eine endliche Zahl ab 0 sein, nicht {value}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>DISTANCE: the search distance must be a number, not {value}.</source>
        <translation>DISTANCE: Die Suchdistanz muss eine Zahl sein, nicht {value}.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>DISTANCE: {distance} reach everything there is.</source>
        <translation>DISTANCE: {distance} erreichen alles, was es gibt.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/refusals.py"/>
        <source>DISTANCE: {distance} reach everything there is: no two places on {crs} are farther apart than {farthest}. Is the unit of the distance right?</source>
        <translation>DISTANCE: {distance} erreichen alles, was es gibt: keine zwei Orte auf {crs} liegen weiter auseinander als {farthest}. Stimmt die Einheit der Distanz?</translation>
    </message>
    <message>
        <location filename="../processing/inputs/own_distances.py"/>
        <source>DISTANCE: {expression} is no expression: {why}</source>
        <translation>DISTANCE: {expression} ist kein Ausdruck: {why}</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/engine.py"/>
        <source>Dask cannot be used ({error}). Install it into the Python that QGIS uses: python3 -m pip install dask distributed.</source>
        <translation>Dask kann nicht verwendet werden ({error}). Installieren Sie es in das Python, das QGIS verwendet: python3 -m pip install dask distributed.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Dask cluster</source>
        <translation>Dask-Cluster</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>Dask cluster at {scheduler}: {workers}, {threads}.</source>
        <translation>Dask-Cluster auf {scheduler}: {workers}, {threads}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Decay of the weights with distance</source>
        <translation>Abnahme der Gewichte mit der Distanz</translation>
    </message>
    <message>
        <location filename="../processing/parameters/matches.py"/>
        <source>Discard points without any match</source>
        <translation>Punkte ohne Treffer verwerfen</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Distance to the nearest</source>
        <translation>Distanz zum nächsten</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Diversity of the types</source>
        <translation>Diversität der Typen</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Dominant type</source>
        <translation>Vorherrschender Typ</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>ENGINE: {value} is none of its numbers, 0 to 3.</source>
        <translation>ENGINE: {value} ist keine seiner Zahlen, 0 bis 3.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Each distance counts only what lies beyond the next smaller one: farther than the inner and at most at the outer distance. A single distance stays a disc.</source>
        <translation>Jede Distanz zählt nur, was jenseits der nächstkleineren liegt: weiter als die innere und höchstens in der äußeren Distanz. Eine einzelne Distanz bleibt ein Kreis.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Ellipsoidal</source>
        <translation>Ellipsoidisch</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/terminal.py"/>
        <source>Error: {error}</source>
        <translation>Fehler: {error}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>Every point has something in reach.</source>
        <translation>Jeder Punkt hat etwas in Reichweite.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>Every point that lies somewhere has something in reach.</source>
        <translation>Jeder Punkt, der irgendwo liegt, hat etwas in Reichweite.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Exponential</source>
        <translation>Exponentiell</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Feet</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Field with each polygon&apos;s own distance</source>
        <translation>Feld mit der eigenen Distanz jedes Polygons</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <source>Folder of the result</source>
        <translation>Verzeichnis des Ergebnisses</translation>
    </message>
    <message>
        <location filename="../processing/parameters/help_text.py"/>
        <source>For each point and each type of polygon: the sum of the weights, and the number, of the polygons whose distance to the point is at most the search distance.</source>
        <translation>Für jeden Punkt und jeden Polygontyp: die Summe der Gewichte und die Anzahl der Polygone, deren Distanz zum Punkt höchstens die Suchdistanz ist.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights.py"/>
        <source>For each point and polygon type: sum of the weights, and number, of the polygons within a distance.</source>
        <translation>Für jeden Punkt und Polygontyp: Summe der Gewichte und Anzahl der Polygone innerhalb einer Distanz.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <source>For each point and polygon type: sum of the weights, and number, of the polygons within a distance. Points and polygons are GeoParquet files, folders of files, or addresses such as s3://bucket/folder. The result is a folder of GeoParquet files with all columns of the points, in their order. No worker needs all points or all polygons. A run that was stopped goes on where it was. The same runs without QGIS: python3 -m polyweight_plugin --help. It needs the Python package pyarrow.</source>
        <translation>Für jeden Punkt und Polygontyp: Summe der Gewichte und Anzahl der Polygone innerhalb einer Distanz. Punkte und Polygone sind GeoParquet-Dateien, Verzeichnisse mit Dateien oder Adressen wie s3://bucket/folder. Das Ergebnis ist ein Verzeichnis mit GeoParquet-Dateien mit allen Spalten der Punkte in deren Reihenfolge. Kein Worker braucht alle Punkte oder alle Polygone. Ein Lauf, der angehalten wurde, setzt dort fort, wo er war. Dasselbe läuft ohne QGIS: python3 -m polyweight_plugin --help. Benötigt wird das Python-Paket pyarrow.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>For exponential and Gaussian decay s, in the unit of the distance: left out, a third of the largest distance. For inverse power p: left out, 1.</source>
        <translation>Für exponentielle Abnahme und Abnahme nach Gauß: s in der Einheit der Distanz; weggelassen ein Drittel der größten Distanz. Für inverse Potenz: p; weggelassen 1.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>Found {pairs} of a point and a polygon in its reach ({time}).</source>
        <translation>{pairs} aus einem Punkt und einem Polygon in seiner Reichweite gefunden ({time}).</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Further distances in the same unit, separated by commas, answered in the same run. The names of all new fields then end with the distance: polygon_type1_Sum_250.</source>
        <translation>Weitere Distanzen in derselben Einheit, durch Kommas getrennt, die im selben Lauf beantwortet werden. Die Namen aller neuen Felder enden dann mit der Distanz: polygon_type1_Sum_250.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Further distances, such as: 250, 500</source>
        <translation>Weitere Distanzen, zum Beispiel: 250, 500</translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>Gathered as other</source>
        <translation>Als other zusammengefasst</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Gaussian</source>
        <translation>Nach Gauß</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>GeoParquet file, folder or address (s3://...) of the points</source>
        <translation>GeoParquet-Datei, Verzeichnis oder Adresse (s3://...) der Punkte</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>GeoParquet needs the Python package pyarrow, which is not installed here. Install it with &quot;python3 -m pip install pyarrow&quot;, or by the same means as shapely.</source>
        <translation>GeoParquet benötigt das Python-Paket pyarrow, das hier nicht installiert ist. Installieren Sie es mit &quot;python3 -m pip install pyarrow&quot; oder auf demselben Weg wie shapely.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>GeoParquet needs the Python package shapely, 2.0.2 or newer, which is not installed here. Install it with &quot;python3 -m pip install shapely&quot;.</source>
        <translation>GeoParquet benötigt das Python-Paket shapely ab Version 2.0.2, das hier nicht installiert ist. Installieren Sie es mit &quot;python3 -m pip install shapely&quot;.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>Going on where an earlier run was stopped: {done}.</source>
        <translation>Ein früherer, angehaltener Lauf wird fortgesetzt: {done}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>How a weight fades with the distance d to the polygon, D being the search distance: linear 1 - d/D, exponential exp(-d/s), Gaussian exp(-(d/s)^2 / 2), inverse power (1 + d)^-p. Counts stay counts.</source>
        <translation>Wie ein Gewicht mit der Distanz d zum Polygon abnimmt; D ist die Suchdistanz: linear 1 - d/D, exponentiell exp(-d/s), nach Gauß exp(-(d/s)^2 / 2), inverse Potenz (1 + d)^-p. Anzahlen bleiben Anzahlen.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>How distances are measured</source>
        <translation>Wie Distanzen gemessen werden</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>How far each polygon reaches, in place of the search distance and in its unit: the catchment of a school, or one distance for each type. NULL or a negative one reaches no point.</source>
        <translation>Wie weit jedes Polygon reicht, anstelle der Suchdistanz und in deren Einheit: das Einzugsgebiet einer Schule oder eine Distanz für jeden Typ. NULL oder ein negativer Wert erreicht keinen Punkt.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>How far to search, 0 or more, in the unit chosen. A field or an expression of the points gives each point a distance of its own (on a command line field:NAME or expression:TEXT); NULL or a negative one reaches nothing.</source>
        <translation>Wie weit gesucht wird, ab 0, in der gewählten Einheit. Ein Feld oder ein Ausdruck der Punkte gibt jedem Punkt eine eigene Distanz (auf einer Befehlszeile field:NAME oder expression:TEXT); NULL oder ein negativer Wert erreicht nichts.</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>How it was computed</source>
        <translation>Wie gerechnet wurde</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>How many processes compute at once; 0 is one per core. The result is the same for every number.</source>
        <translation>Wie viele Prozesse zugleich rechnen; 0 bedeutet einen je Kern. Das Ergebnis ist für jede Anzahl dasselbe.</translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>In QGIS open Plugins &gt; Python Console, paste the line that ends this message, and press Enter.</source>
        <translation>Öffnen Sie in QGIS Erweiterungen &gt; Python-Konsole, fügen Sie die Zeile ein, mit der diese Meldung endet, und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/terminal.py"/>
        <source>Interrupted.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Inverse power</source>
        <translation>Inverse Potenz</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>Is the disk full?</source>
        <translation>Ist der Datenträger voll?</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>Is the server there? Is its address right (endpoint_override, scheme)?</source>
        <translation>Ist der Server da? Stimmt seine Adresse (endpoint_override, scheme)?</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Its weight times the share of its area in reach</source>
        <translation>Gewicht mal Flächenanteil in Reichweite</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Its whole weight</source>
        <translation>Sein ganzes Gewicht</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Its whole weight; its weight times the share of its area that lies in the search disc (the area of their intersection / its area); or that, divided by the area of the disc (pi D^2, in square units of the distance). With rings, share and area are those of the ring. With decay, weight is what is left of it.</source>
        <translation>Sein ganzes Gewicht; sein Gewicht mal dem Anteil seiner Fläche, der im Suchkreis liegt (Fläche der Schnittmenge / seine Fläche); oder dies, geteilt durch die Fläche des Kreises (pi D^2, in Quadrateinheiten der Distanz). Bei Ringen sind Anteil und Fläche die des Rings. Bei einer Abnahme ist das Gewicht, was davon übrig ist.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <location filename="../processing/parameters/matches.py"/>
        <source>Leave points out of the output that have no polygon of any type in reach.</source>
        <translation>Punkte aus der Ausgabe weglassen, die kein Polygon irgendeines Typs in Reichweite haben.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Local processes</source>
        <translation>Lokale Prozesse</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Long table: by point, type and distance</source>
        <translation>Lange Tabelle: nach Punkt, Typ und Distanz</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>MEASURE: neither layer has a CRS, so nothing tells where on which ellipsoid they lie. Give the layers their CRS, or choose 1 (planar).</source>
        <translation>MEASURE: Keiner der Layer hat ein KBS, daher ist unbekannt, wo auf welchem Ellipsoid sie liegen. Weisen Sie den Layern ihr KBS zu, oder wählen Sie 1 (planar).</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>MEASURE: on the plane of {crs} distances are in degrees, which have no length of their own. Choose MEASURE 2 (ellipsoidal) for lengths, or UNIT 8 for degrees.</source>
        <translation>MEASURE: In der Ebene von {crs} sind Distanzen in Grad, die keine eigene Länge haben. Wählen Sie MEASURE 2 (ellipsoidisch) für Längen oder UNIT 8 für Grad.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>MEASURE: the files are in {crs}; ellipsoidal distances want longitude and latitude.</source>
        <translation>MEASURE: Die Dateien sind in {crs}; ellipsoidische Distanzen brauchen Länge und Breite.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>MEASURE: {crs} is in degrees, which have no length; choose UNIT 8.</source>
        <translation>MEASURE: {crs} ist in Grad, die keine Länge haben; wählen Sie UNIT 8.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>MEASURE: {crs} is in the unit {unit}; ellipsoidal distances want degrees. Reproject the files, or choose UNIT 8.</source>
        <translation>MEASURE: {crs} ist in der Einheit {unit}; ellipsoidische Entfernungen verlangen Grad. Projizieren Sie die Dateien um, oder wählen Sie UNIT 8.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>MEASURE: {crs} tells no ellipsoid, or none that is wider than it is long. Choose 1 (planar).</source>
        <translation>MEASURE: {crs} nennt kein Ellipsoid, oder keines, das breiter als lang ist. Wählen Sie 1 (planar).</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>MEASURE: {crs} tells no ellipsoid. Choose MEASURE 1 and UNIT 8.</source>
        <translation>MEASURE: {crs} nennt kein Ellipsoid. Wählen Sie MEASURE 1 und UNIT 8.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>MORE_DISTANCES: a distance is asked for twice. Each must be another one.</source>
        <translation>MORE_DISTANCES: Eine Distanz wird zweimal verlangt. Jede muss eine andere sein.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>MORE_DISTANCES: further distances do not go with a distance of each polygon&apos;s own, REACH_FIELD. Leave one of the two out.</source>
        <translation>MORE_DISTANCES: Weitere Distanzen vertragen sich nicht mit einer eigenen Distanz jedes Polygons, REACH_FIELD. Lassen Sie eines von beiden weg.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>MORE_DISTANCES: further distances go with one number as DISTANCE only, not with a field or an expression. Leave one of the two out.</source>
        <translation>MORE_DISTANCES: Weitere Distanzen gibt es nur zu einer Zahl als DISTANCE, nicht zu einem Feld oder Ausdruck. Lassen Sie eines von beiden weg.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>MORE_DISTANCES: further distances go with one number as DISTANCE only.</source>
        <translation>MORE_DISTANCES: Weitere Distanzen gibt es nur zu einer Zahl als DISTANCE.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>MORE_DISTANCES: {distance} is asked for twice. Every distance, DISTANCE among them, must be another one.</source>
        <translation>MORE_DISTANCES: {distance} wird zweimal verlangt. Jede Distanz, auch DISTANCE, muss eine andere sein.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>MORE_DISTANCES: {value} is no distance. Distances are finite numbers, 0 or more, such as: 250, 500.</source>
        <translation>MORE_DISTANCES: {value} ist keine Distanz. Distanzen sind endliche Zahlen ab 0, zum Beispiel: 250, 500.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <location filename="../processing/parameters/matches.py"/>
        <source>NULL</source>
        <translation>NULL</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Nautical miles</source>
        <translation>Seemeilen</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Neither layer has a CRS: coordinates and distance are taken to be in the same plane units.</source>
        <translation>Keiner der Layer hat ein KBS: es wird angenommen, dass Koordinaten und Distanz in denselben ebenen Einheiten sind.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>New fields: {names}.</source>
        <translation>Neue Felder: {names}.</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>No Dask scheduler is named. Give its address, such as tcp://host:8786, or put it into Dask&apos;s configuration as scheduler-address.</source>
        <translation>Es ist kein Dask-Scheduler genannt. Geben Sie seine Adresse an, zum Beispiel tcp://host:8786, oder tragen Sie sie in der Konfiguration von Dask als scheduler-address ein.</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>No Python was found that can be a worker process, so threads of this process compute: slower, with the same result. A Python of QGIS&apos; own version, with the same numpy and shapely, would serve; the environment variable {variable} may name it. Tried:
{tried}</source>
        <translation>Es wurde kein Python gefunden, das ein Worker-Prozess sein kann, daher rechnen Threads dieses Prozesses: langsamer, mit demselben Ergebnis. Ein Python der Version, die QGIS hat, mit denselben numpy und shapely, wäre geeignet; die Umgebungsvariable {variable} kann es nennen. Versucht:
{tried}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>No WEIGHT_FIELD was chosen, and everything asked for by STATISTICS needs weights, so the output gets no new fields.</source>
        <translation>Es wurde kein WEIGHT_FIELD gewählt, und alles, was STATISTICS verlangt, braucht Gewichte; die Ausgabe erhält daher keine neuen Felder.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>No WEIGHT_FIELD was chosen, so nothing was summed: polygons are counted only.</source>
        <translation>Es wurde kein WEIGHT_FIELD gewählt, daher wurde nichts summiert: Polygone werden nur gezählt.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/compute.py"/>
        <source>No polygon can be in reach of any point.</source>
        <translation>Kein Polygon kann in Reichweite eines Punktes sein.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>No polygon is of the type {types}: zeros.</source>
        <translation>Kein Polygon hat den Typ {types}: Nullen.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>No polygon of {layer} has a type, so the output gets no new fields for types. TYPES can name types whose fields are made in any case.</source>
        <translation>Kein Polygon von {layer} hat einen Typ, daher bekommt die Ausgabe keine neuen Felder für Typen. TYPES kann Typen nennen, deren Felder in jedem Fall angelegt werden.</translation>
    </message>
    <message>
        <location filename="../core/engines/in_process.py"/>
        <source>No thread could be started: {error}. Close other programs.</source>
        <translation>Es konnte kein Thread gestartet werden: {error}. Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>No worker process could be started: {reason}. Close other programs, or let this process do the work (engine: this process).</source>
        <translation>Es konnte kein Worker-Prozess gestartet werden: {reason}. Schließen Sie andere Programme, oder lassen Sie diesen Prozess rechnen (ENGINE: dieser Prozess).</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>Not one polygon of {layer} can be transformed to the CRS of the points. Is it right?</source>
        <translation>Kein einziges Polygon von {layer} lässt sich in das KBS der Punkte transformieren. Stimmt es?</translation>
    </message>
    <message>
        <location filename="../processing/outputs/staging_folder.py"/>
        <source>Nothing can be written to {folder}: {reason}.</source>
        <translation>In {folder} kann nichts geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>Nothing was found: no polygon is in reach of any point, though the layers lie in the same region. Are distance and unit right?</source>
        <translation>Es wurde nichts gefunden: kein Polygon ist in Reichweite eines Punktes, obwohl die Layer in derselben Gegend liegen. Stimmen Distanz und Einheit?</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>Nothing was found: no polygon is in reach of any point. The rectangles around the two layers lie {distance} apart. Are distance, unit and the CRS of both layers right?</source>
        <translation>Es wurde nichts gefunden: kein Polygon ist in Reichweite eines Punktes. Die Rechtecke um die beiden Layer liegen {distance} auseinander. Stimmen Distanz, Einheit und das KBS beider Layer?</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Number of pairs of a point and a polygon in reach</source>
        <translation>Anzahl der Paare aus einem Punkt und einem Polygon in Reichweite</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Number of points</source>
        <translation>Anzahl der Punkte</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Number of polygons</source>
        <translation>Anzahl der Polygone</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Number of worker processes (0: one per core)</source>
        <translation>Anzahl der Worker-Prozesse (0: einer je Kern)</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>OTHER_TYPES: TYPES names no types wanted.</source>
        <translation>OTHER_TYPES: TYPES nennt keine gewünschten Typen.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>OTHER_TYPES: the types that TYPES does not name are to be gathered, but TYPES names none. Name the types wanted there.</source>
        <translation>OTHER_TYPES: Die Typen, die TYPES nicht nennt, sollen zusammengefasst werden, aber TYPES nennt keine. Nennen Sie dort die gewünschten Typen.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/finish.py"/>
        <source>OUTPUT: {place!r} and the input {input!r} lie in one another: the next run would read the result, or this one write over its input. Choose another folder.</source>
        <translation>OUTPUT: {place!r} und die Eingabe {input!r} liegen ineinander: der nächste Lauf würde das Ergebnis lesen, oder dieser seine Eingabe überschreiben. Wählen Sie ein anderes Verzeichnis.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/finish.py"/>
        <source>OUTPUT: {place!r} holds other files, such as {file!r}. Choose an empty or a new folder.</source>
        <translation>OUTPUT: {place!r} enthält andere Dateien, zum Beispiel {file!r}. Wählen Sie ein leeres oder ein neues Verzeichnis.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/finish.py"/>
        <source>OUTPUT: {place!r} is a file; the result is a folder of parts. Choose another name.</source>
        <translation>OUTPUT: {place!r} ist eine Datei; das Ergebnis ist ein Verzeichnis mit Teilen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Of each weight counts the share of the polygon&apos;s area that is in reach, divided by the area searched, in square {units}.</source>
        <translation>Von jedem Gewicht zählt der Anteil der Polygonfläche in Reichweite, geteilt durch die abgesuchte Fläche; deren Einheit: {units} im Quadrat.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Of each weight counts the share of the polygon&apos;s area that is in reach.</source>
        <translation>Von jedem Gewicht zählt der Anteil der Polygonfläche, der in Reichweite ist.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Of {layer} only selected features are wanted, but none is selected.</source>
        <translation>Von {layer} sollen nur gewählte Objekte verwendet werden, aber es ist keines gewählt.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/in_words.py"/>
        <source>Of {parameter} only the selected features were used, which a command does not know.</source>
        <translation>Von {parameter} wurden nur die gewählten Objekte verwendet, die ein Befehl nicht kennt.</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>On average over all points that have a value:</source>
        <translation>Im Mittel über alle Punkte, die einen Wert haben:</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>One more is in the table above, and with all its numbers in the JSON file.</source>
        <translation>Eine weitere Gruppe steht in der Tabelle oben und mit allen ihren Zahlen in der JSON-Datei.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>Only {number} of {wanted} workers could be started: {reason}.</source>
        <translation>Nur {number} von {wanted} Workern konnten gestartet werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>Or {way}.</source>
        <translation>Oder: {way}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>Other types</source>
        <translation>Andere Typen</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>POINTS: the layer {layer} holds {what}, not points.</source>
        <translation>POINTS: Der Layer {layer} enthält {what}, keine Punkte.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>POINTS: two of its columns are called alike.</source>
        <translation>POINTS: Zwei seiner Spalten heißen gleich.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>POLYGONS, the layer {layer}, holds points. Are they swapped?</source>
        <translation>POLYGONS, der Layer {layer}, enthält Punkte. Sind die beiden vertauscht?</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>POLYGONS: the layer {layer} is a table without geometry.</source>
        <translation>POLYGONS: Der Layer {layer} ist eine Tabelle ohne Geometrie.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>PREFIX: the new fields need a prefix, such as polygon_type.</source>
        <translation>PREFIX: Die neuen Felder brauchen ein Präfix, zum Beispiel polygon_type.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>PREFIX: the prefix must not hold invisible characters: {prefix}.</source>
        <translation>PREFIX: Das Präfix darf keine unsichtbaren Zeichen enthalten: {prefix}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Pairs: each point with each polygon in reach</source>
        <translation>Paare: jeder Punkt mit jedem Polygon in Reichweite</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Parameter of the decay (s or p)</source>
        <translation>Parameter der Abnahme (s oder p)</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Planar</source>
        <translation>Planar</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Planar: on the plane of the points&apos; CRS, as the map shows it. Ellipsoidal: along the surface of the earth (or of the planet of the CRS), in any CRS. Automatic is ellipsoidal for points in longitude and latitude, and planar otherwise.</source>
        <translation>Planar: in der Ebene des KBS der Punkte, wie die Karte es zeigt. Ellipsoidisch: entlang der Oberfläche der Erde (oder des Himmelskörpers des KBS), in jedem KBS. Automatisch ist ellipsoidisch für Punkte in Länge und Breite, sonst planar.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/reporting.py"/>
        <location filename="../processing/parameters/layers.py"/>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Points with sums and counts</source>
        <translation>Punkte mit Summen und Anzahlen</translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>PolyWeight needs the Python library shapely, {version} or newer: {found}.</source>
        <translation>PolyWeight benötigt die Python-Bibliothek shapely ab Version {version}: {found}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/reporting.py"/>
        <location filename="../processing/parameters/layers.py"/>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Prefix of the new fields</source>
        <translation>Präfix der neuen Felder</translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>REACH_FIELD</source>
        <translation>REACH_FIELD</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/run.py"/>
        <source>Read the points</source>
        <translation>Lesen der Punkte</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/run.py"/>
        <source>Read the polygons</source>
        <translation>Lesen der Polygone</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <source>Read {points} ({time}).</source>
        <translation>{points} gelesen ({time}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <source>Read {polygons} of {types} ({time}).</source>
        <translation>{polygons} gelesen, {types} ({time}).</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Rings: each distance counts what lies farther away than the next smaller one.</source>
        <translation>Ringe: jede Distanz zählt, was weiter weg als die nächstkleinere liegt.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Rings: each distance without the next smaller one</source>
        <translation>Ringe: jede Distanz ohne die nächstkleinere</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>SCHEDULER: an address was given, but ENGINE is not 3 (Dask cluster). Choose that, or give no address.</source>
        <translation>SCHEDULER: Es wurde eine Adresse angegeben, aber ENGINE ist nicht 3 (Dask-Cluster). Wählen Sie diesen, oder geben Sie keine Adresse an.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>SCHEDULER: {address} is no address of a Dask scheduler. It looks like tcp://host:8786, or tls://host:8786.</source>
        <translation>SCHEDULER: {address} ist keine Adresse eines Dask-Schedulers. Eine solche sieht aus wie tcp://host:8786 oder tls://host:8786.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <location filename="../processing/parameters/combinations.py"/>
        <source>SHARE: a search distance of 0 has no disc in which a share of an area could lie.</source>
        <translation>SHARE: Eine Suchdistanz von 0 hat keinen Kreis, in dem ein Flächenanteil liegen könnte.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/refusals.py"/>
        <source>SHARE: areas are shared on the plane only, not along the ellipsoid. Reproject the points to a projected CRS, and choose MEASURE 0 or 1, or choose SHARE 0, the whole weight.</source>
        <translation>SHARE: Flächen werden nur in der Ebene geteilt, nicht entlang des Ellipsoids. Reprojizieren Sie die Punkte in ein projiziertes KBS und wählen Sie MEASURE 0 oder 1, oder wählen Sie SHARE 0, das ganze Gewicht.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/polygons.py"/>
        <source>SHARE: lines and points, of which {layer} holds some, have no area of which a share can lie in reach. Choose 0, the whole weight.</source>
        <translation>SHARE: Linien und Punkte, von denen {layer} einige enthält, haben keine Fläche, von der ein Anteil in Reichweite liegen kann. Wählen Sie 0, das ganze Gewicht.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>SHARE: shares of areas are measured on a plane only. Choose 0, or files in a projected CRS.</source>
        <translation>SHARE: Flächenanteile werden nur in einer Ebene gemessen. Wählen Sie 0, oder Dateien in einem projizierten KBS.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>SHARE: the layer {layer} holds no polygons, and only these have an area of which a share can lie in reach. Choose 0, the whole weight.</source>
        <translation>SHARE: Der Layer {layer} enthält keine Polygone, und nur diese haben eine Fläche, von der ein Anteil in Reichweite liegen kann. Wählen Sie 0, das ganze Gewicht.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <source>SHARE: {points} of {layer} of several parts each, whose discs overlap, so that a share of an area would count twice. Split them first (&quot;Multipart to singleparts&quot;), or choose 0, the whole weight.</source>
        <translation>SHARE: {points} von {layer} aus je mehreren Teilen, deren Kreise sich überlappen, sodass ein Flächenanteil doppelt zählen würde. Teilen Sie sie zuerst auf („Mehr- zu einteilig“), oder wählen Sie 0, das ganze Gewicht.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>SHARE: {polygons} holds lines or points, which have no area of which a share can lie in reach. Choose 0, the whole weight.</source>
        <translation>SHARE: {polygons} enthält Linien oder Punkte; diese haben keine Fläche, von der ein Anteil in Reichweite liegen kann. Wählen Sie 0, das ganze Gewicht.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>STATISTICS: choose at least one of {numbers}.</source>
        <translation>STATISTICS: Wählen Sie mindestens eine der Zahlen {numbers}.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>STATISTICS: {value} is none of its numbers.</source>
        <translation>STATISTICS: {value} ist keine seiner Zahlen.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Search distance</source>
        <translation>Suchdistanz</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>Search distance: {distances}, along the surface of the ellipsoid of {crs} (half axes {a:,.3f} and {b:,.3f} metres).</source>
        <translation>Suchdistanz: {distances}, entlang der Oberfläche des Ellipsoids von {crs} (Halbachsen {a:,.3f} und {b:,.3f} Meter).</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>Search distance: {distances}, on a plane of unknown units.</source>
        <translation>Suchdistanz: {distances}, in einer Ebene unbekannter Einheiten.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>Search distance: {distances}, on the plane of {crs}.</source>
        <translation>Suchdistanz: {distances}, in der Ebene von {crs}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>Some names are taken, or do not fit the output&apos;s format. In the output {changes}.</source>
        <translation>Einige Namen sind vergeben oder passen nicht in das Format der Ausgabe. In der Ausgabe: {changes}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Statistics</source>
        <translation>Statistiken</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights.py"/>
        <location filename="../processing/report/page.py"/>
        <source>Sum polygon weights near points</source>
        <translation>Polygongewichte nahe Punkten summieren</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <source>Sum polygon weights near points (GeoParquet)</source>
        <translation>Polygongewichte nahe Punkten summieren (GeoParquet)</translation>
    </message>
    <message>
        <location filename="../processing/parameters/matches.py"/>
        <source>Sums where nothing is in reach</source>
        <translation>Summen, wo nichts in Reichweite ist</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/reporting.py"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>TYPES: a type stands there twice.</source>
        <translation>TYPES: Ein Typ steht zweimal da.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>TYPES: there is no TYPE_FIELD that tells types.</source>
        <translation>TYPES: Es gibt kein TYPE_FIELD, das Typen nennt.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>TYPES: types are wanted, but there is no TYPE_FIELD that tells them. Choose one.</source>
        <translation>TYPES: Es werden Typen gewünscht, aber es gibt kein TYPE_FIELD, das sie nennt. Wählen Sie eines.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>TYPES: {text} is no list of types.</source>
        <translation>TYPES: {text} ist keine Liste von Typen.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>TYPES: {text} is no list of types. Commas stand between them, and a type with a comma or a quote in it stands in double quotes: 1, &quot;a, b&quot;, park. The empty type is &quot;&quot;.</source>
        <translation>TYPES: {text} ist keine Liste von Typen. Zwischen ihnen stehen Kommas, und ein Typ, der ein Komma oder Anführungszeichen enthält, steht in doppelten Anführungszeichen: 1, &quot;a, b&quot;, park. Der leere Typ ist &quot;&quot;.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>TYPES: {type} stands there twice.</source>
        <translation>TYPES: {type} steht zweimal da.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/fields.py"/>
        <source>TYPE_FIELD: there is a text that is no UTF-8 ({error}).</source>
        <translation>TYPE_FIELD: ein Text ist kein UTF-8 ({error}).</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The Dask cluster at {scheduler} has no workers. Start one with: dask worker {scheduler}</source>
        <translation>Der Dask-Cluster auf {scheduler} hat keine Worker. Starten Sie einen mit: dask worker {scheduler}</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The Dask scheduler at {scheduler} cannot be reached ({error}). Check that it runs, that the address is right (tcp:// or tls://) and, with TLS, the certificates in Dask&apos;s configuration.</source>
        <translation>Der Dask-Scheduler auf {scheduler} ist nicht erreichbar ({error}). Prüfen Sie, ob er läuft, ob die Adresse stimmt (tcp:// oder tls://) und, bei TLS, die Zertifikate in der Konfiguration von Dask.</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The Dask scheduler at {scheduler} was silent for {seconds} seconds.</source>
        <translation>Der Dask-Scheduler auf {scheduler} hat {seconds} Sekunden lang nicht geantwortet.</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The Dask scheduler at {scheduler} went away or was restarted. See its log.</source>
        <translation>Der Dask-Scheduler auf {scheduler} wurde beendet oder neu gestartet. Siehe sein Protokoll.</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>The Dask worker at {worker} has shapely {there}, this machine has {here}: where a distance equals the limit to the last digit, they may judge differently.</source>
        <translation>Der Dask-Worker auf {worker} hat shapely {there}, dieser Rechner hat {here}: wo eine Distanz bis zur letzten Stelle der Grenze gleicht, können sie verschieden urteilen.</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The Dask worker {worker} has not taken PolyWeight&apos;s code in {seconds} seconds. Its log may say why; restart it.</source>
        <translation>Der Dask-Worker {worker} hat den Code von PolyWeight in {seconds} Sekunden nicht angenommen. Sein Protokoll sagt vielleicht, warum; starten Sie ihn neu.</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/cluster_worker.py"/>
        <source>The Dask worker {worker} on {host} cannot compute: {lacks}. Install it there: python -m pip install {libraries}</source>
        <translation>Der Dask-Worker {worker} auf {host} kann nicht rechnen: {lacks}. Installieren Sie dort: python -m pip install {libraries}</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>The Python library shapely is missing, or too old.</source>
        <translation>Die Python-Bibliothek shapely fehlt oder ist zu alt.</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>The Python named for workers does not serve, so {path} is used. Tried:
{tried}</source>
        <translation>Das für Worker genannte Python ist nicht geeignet, daher wird {path} verwendet. Versucht:
{tried}</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>The address of a running Dask scheduler, such as tcp://host:8786; left empty, the one that Dask&apos;s own configuration names. Certificates for tls:// come from there, too.</source>
        <translation>Die Adresse eines laufenden Dask-Schedulers, zum Beispiel tcp://host:8786; leer gelassen die, die in der Konfiguration von Dask steht. Zertifikate für tls:// kommen ebenfalls von dort.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/places.py"/>
        <source>The address {place!r} cannot be used: {error}</source>
        <translation>Die Adresse {place!r} kann nicht verwendet werden: {error}</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>The column {name!r} of {place} is of the kind {kind}, which can be no {what}.</source>
        <translation>Die Spalte {name!r} von {place} ist von der Art {kind} und dafür nicht geeignet: {what}.</translation>
    </message>
    <message>
        <location filename="../core/engines/in_process.py"/>
        <source>The computing failed: MemoryError: {outcome}. {advice}</source>
        <translation>Die Berechnung ist fehlgeschlagen: MemoryError: {outcome}. {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/in_process.py"/>
        <source>The computing failed: {kind}: {outcome}</source>
        <translation>Die Berechnung ist fehlgeschlagen: {kind}: {outcome}</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>The coordinates are in degrees ({crs}), so the search distance is {distance} DEGREES, not metres, and shorter on the ground in the east-west direction than north-south. To search in metres, choose UNIT 0 (automatic), or reproject the points to a projected CRS, such as the UTM zone they lie in, first.</source>
        <translation>Die Koordinaten sind in Grad ({crs}), daher ist die Suchdistanz {distance} GRAD, nicht Meter, und am Boden in Ost-West-Richtung kürzer als in Nord-Süd-Richtung. Um in Metern zu suchen, wählen Sie UNIT 0 (automatisch), oder reprojizieren Sie die Punkte zuerst in ein projiziertes KBS, etwa das der UTM-Zone, in der sie liegen.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/help_text.py"/>
        <source>The distance is from the point to the polygon itself, 0 inside it or on its boundary. It is exact, and a polygon exactly at the search distance counts. A point with no polygon in reach gets 0 and 0.</source>
        <translation>Die Distanz führt vom Punkt zum Polygon selbst und ist 0 darin oder auf seiner Grenze. Sie ist exakt, und ein Polygon genau in der Suchdistanz zählt. Ein Punkt ohne Polygon in Reichweite erhält 0 und 0.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/feature_writer.py"/>
        <source>The feature {number} cannot take its new attributes.</source>
        <translation>Das Objekt {number} kann seine neuen Attribute nicht aufnehmen.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>The field that tells a polygon&apos;s type; each of its values gets fields of its own. Polygons with NULL belong to no type. Left out, all polygons are one type.</source>
        <translation>Das Feld, das den Typ eines Polygons nennt; jeder seiner Werte erhält eigene Felder. Polygone mit NULL gehören zu keinem Typ. Weggelassen sind alle Polygone ein Typ.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>The field with the weights to add. A polygon whose weight is NULL or not finite is counted and adds nothing. Left out, polygons are counted only.</source>
        <translation>Das Feld mit den zu addierenden Gewichten. Ein Polygon, dessen Gewicht NULL oder nicht endlich ist, wird gezählt und trägt nichts bei. Weggelassen werden Polygone nur gezählt.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <source>The field {field} does not number the rows one by one, so the output has a further field for that.</source>
        <translation>Das Feld {field} nummeriert die Zeilen nicht eine nach der anderen, daher hat die Ausgabe dafür ein weiteres Feld.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>The field {field} tells {types}, and each gets fields of its own. Are TYPE_FIELD and WEIGHT_FIELD swapped? TYPES can name those that are wanted.</source>
        <translation>Das Feld {field} enthält {types}, und jeder Wert erhält eigene Felder. Sind TYPE_FIELD und WEIGHT_FIELD vertauscht? TYPES kann die gewünschten nennen.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/input_layer.py"/>
        <source>The file of the layer {layer} was removed or replaced while it was in use: {file}. Run again when it is in its place.</source>
        <translation>Die Datei des Layers {layer} wurde während der Verwendung entfernt oder ersetzt: {file}. Führen Sie den Lauf noch einmal aus, wenn sie wieder an ihrem Platz ist.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>The handler of worker {number} failed: {error}</source>
        <translation>Der Betreuer von Worker {number} ist fehlgeschlagen: {error}</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The job on the Dask cluster at {scheduler} failed: {error}</source>
        <translation>Die Aufgabe auf dem Dask-Cluster {scheduler} ist fehlgeschlagen: {error}</translation>
    </message>
    <message>
        <location filename="../processing/outputs/places.py"/>
        <source>The layer could not be added to {new}: {error}</source>
        <translation>Der Layer konnte {new} nicht hinzugefügt werden: {error}</translation>
    </message>
    <message>
        <location filename="../processing/inputs/input_layer.py"/>
        <source>The layer {layer} cannot be read whole: {why}. Is its file damaged?</source>
        <translation>Der Layer {layer} lässt sich nicht ganz lesen: {why}. Ist seine Datei beschädigt?</translation>
    </message>
    <message>
        <location filename="../processing/inputs/input_layer.py"/>
        <source>The layer {layer} changed while it was in use. Run again.</source>
        <translation>Der Layer {layer} wurde während der Verwendung geändert. Führen Sie den Lauf noch einmal aus.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>The layer {layer} has no CRS: its coordinates are taken to be in that of the other layer.</source>
        <translation>Der Layer {layer} hat kein KBS: für seine Koordinaten wird das KBS des anderen Layers angenommen.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>The layer {layer} is empty, so nothing can be found.</source>
        <translation>Der Layer {layer} ist leer, daher kann nichts gefunden werden.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/points.py"/>
        <source>The layer {layer} must consist of points: {why}.</source>
        <translation>Der Layer {layer} muss aus Punkten bestehen: {why}.</translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>The line: {line}</source>
        <translation>Die Zeile: {line}</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The memory is exhausted. {advice}</source>
        <translation>Der Speicher ist erschöpft. {advice}</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The memory is exhausted: {wanted} more are needed. {advice}</source>
        <translation>Der Speicher ist erschöpft: es fehlen {wanted}. {advice}</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>The name {old} is taken: {new} is written.</source>
        <translation>Der Name {old} ist vergeben: geschrieben wird {new}.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>The new columns have other names than in the earlier run: all parts are written anew.</source>
        <translation>Die neuen Spalten haben andere Namen als im früheren Lauf: alle Teile werden neu geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/checks.py"/>
        <source>The output could not be read again: {error}</source>
        <translation>Die Ausgabe konnte nicht wieder gelesen werden: {error}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/points_layer.py"/>
        <location filename="../processing/outputs/gdal_thread.py"/>
        <location filename="../processing/outputs/sink.py"/>
        <source>The output could not be written: {error}</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: {error}</translation>
    </message>
    <message>
        <location filename="../processing/columns/geopackage.py"/>
        <source>The output could not be written: {error}.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/checks.py"/>
        <source>The output has no field {field}. Choose another format, such as GeoPackage.</source>
        <translation>Die Ausgabe hat kein Feld {field}. Wählen Sie ein anderes Format, zum Beispiel GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/checks.py"/>
        <source>The output has no rows, and without any its format cannot be read again. Choose another, such as GeoPackage.</source>
        <translation>Die Ausgabe hat keine Zeilen, und ganz ohne Zeilen kann ihr Format nicht wieder gelesen werden. Wählen Sie ein anderes, etwa GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/checks.py"/>
        <source>The output has {found:,} fields of {wanted:,}. Choose another format, such as GeoPackage.</source>
        <translation>Die Ausgabe hat {found:,} von {wanted:,} Feldern. Wählen Sie ein anderes Format, zum Beispiel GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/checks.py"/>
        <source>The output has {found:,} rows of {wanted:,}: {error}</source>
        <translation>Die Ausgabe hat {found:,} von {wanted:,} Zeilen: {error}</translation>
    </message>
    <message>
        <location filename="../processing/outputs/staging.py"/>
        <source>The output may hold some of the rows: it is written to directly.</source>
        <translation>Die Ausgabe enthält womöglich einen Teil der Zeilen: sie wird unmittelbar beschrieben.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/sink.py"/>
        <source>The output refused a feature: {error}</source>
        <translation>Die Ausgabe hat ein Objekt abgelehnt: {error}</translation>
    </message>
    <message>
        <location filename="../processing/outputs/staging.py"/>
        <source>The output took {found:,} rows of {wanted:,}: is the disk full?</source>
        <translation>Die Ausgabe hat {found:,} von {wanted:,} Zeilen angenommen: ist der Datenträger voll?</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>The output would have {all:,} fields ({new:,} of them new, for {factors}), but it can hold {limit:,}. Choose another format, a TYPE_FIELD with fewer different values, or ask for less.</source>
        <translation>Die Ausgabe hätte {all:,} Felder ({new:,} davon neu, für {factors}), kann aber nur {limit:,} aufnehmen. Wählen Sie ein anderes Format oder ein TYPE_FIELD mit weniger verschiedenen Werten, oder verlangen Sie weniger.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>The plane of {crs} is no true measure here: where the points are, {distance} on it are {metres} metres on the ground. For true distances choose MEASURE 2 (ellipsoidal), or reproject the points to a CRS made for their region.</source>
        <translation>Die Ebene von {crs} ist hier kein wahres Maß: wo die Punkte liegen, sind {distance} auf ihr {metres} Meter am Boden. Für wahre Distanzen wählen Sie MEASURE 2 (ellipsoidisch), oder reprojizieren Sie die Punkte in ein KBS, das für ihre Gegend gemacht ist.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>The points are not sorted: they are answered in {tiles:,} tiles along a Hilbert curve.</source>
        <translation>Die Punkte sind nicht sortiert: sie werden in {tiles:,} Kacheln entlang einer Hilbert-Kurve beantwortet.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>The points in their order, unchanged, with new fields for each type. Names that are taken or too long for the format are changed, and the log says how.</source>
        <translation>Die Punkte in ihrer Reihenfolge, unverändert, mit neuen Feldern für jeden Typ. Namen, die vergeben oder für das Format zu lang sind, werden geändert, und das Protokoll sagt, wie.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>The points. A multipoint counts from its nearest part. A point without geometry is kept, with NULLs.</source>
        <translation>Die Punkte. Bei einem Multipunkt zählt der nächste Teil. Ein Punkt ohne Geometrie bleibt erhalten, mit NULL-Werten.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/crs.py"/>
        <source>The polygons are in another CRS than the points, and cannot be transformed on {machine}: {error}. Reproject them first, or install pyproj, on every worker, too.</source>
        <translation>Die Polygone sind in einem anderen KBS als die Punkte und können auf {machine} nicht transformiert werden: {error}. Reprojizieren Sie sie zuerst, oder installieren Sie pyproj, auch auf jedem Worker.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>The polygons are not sorted: they are put along a Hilbert curve, in {tiles:,} tiles.</source>
        <translation>Die Polygone sind nicht sortiert: sie werden in {tiles:,} Kacheln entlang einer Hilbert-Kurve geordnet.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>The polygons; lines and points will do as well. They are reprojected to the CRS of the points where theirs differs. Invalid ones are measured as they are; those without geometry reach no point.</source>
        <translation>Die Polygone; auch Linien und Punkte sind möglich. Sie werden in das KBS der Punkte reprojiziert, wenn ihres davon abweicht. Ungültige werden gemessen, wie sie sind; solche ohne Geometrie erreichen keinen Punkt.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <source>The same as on layers, for GeoParquet files of any size, on this machine or on a cluster.</source>
        <translation>Dasselbe wie für Layer, für GeoParquet-Dateien jeder Größe, auf diesem Rechner oder auf einem Cluster.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>The same, by the area of the search disc (density)</source>
        <translation>Dasselbe, durch die Fläche des Suchkreises (Dichte)</translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>The types wanted, in this order, separated by commas; a type with a comma in it stands in double quotes. Types that no polygon has get zeros, so that the fields do not depend on the data. Left out, every type that is found.</source>
        <translation>Die gewünschten Typen in dieser Reihenfolge, durch Kommas getrennt; ein Typ mit einem Komma steht in doppelten Anführungszeichen. Typen, die kein Polygon hat, erhalten Nullen, sodass die Felder nicht von den Daten abhängen. Weggelassen jeder Typ, der vorkommt.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>The unit of all distances, asked for and answered. Automatic is the unit of the points&apos; CRS, and metres where that is in longitude and latitude.</source>
        <translation>Die Einheit aller Distanzen, in der Frage und in der Antwort. Automatisch ist die Einheit des KBS der Punkte, und Meter, wo dieses in Länge und Breite ist.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>The weights in {field!r} are too large to add: the largest is {largest_weight!r}. Divide them by a common number first.</source>
        <translation>Die Gewichte in {field!r} sind zu groß zum Addieren: das größte ist {largest_weight!r}. Teilen Sie sie zuerst durch eine gemeinsame Zahl.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>The weights of {layer} in {field} are too large to add: their sum may exceed {limit:.2g}. The largest is {largest!r}. Divide them by a common number first.</source>
        <translation>Die Gewichte von {layer} in {field} sind zu groß zum Addieren: ihre Summe kann {limit:.2g} übersteigen. Das größte ist {largest!r}. Teilen Sie sie zuerst durch eine gemeinsame Zahl.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/worker.py"/>
        <source>The worker on {machine} cannot read GeoParquet: {error}. Every worker needs pyarrow. Install it there, with &apos;{python} -m pip install pyarrow&apos;, and start the worker anew.</source>
        <translation>Der Worker auf {machine} kann kein GeoParquet lesen: {error}. Jeder Worker braucht pyarrow. Installieren Sie es dort, mit &apos;{python} -m pip install pyarrow&apos;, und starten Sie den Worker neu.</translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>Then restart QGIS, which holds the old one.</source>
        <translation>Starten Sie danach QGIS neu, das noch das alte geladen hat.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>There is no Parquet file in {place!r}.</source>
        <translation>In {place!r} gibt es keine Parquet-Datei.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>There is no parameter {name} here.</source>
        <translation>Hier gibt es keinen Parameter {name}.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>There is no result. What is done is kept in {folder}: the same run goes on from there.</source>
        <translation>Es gibt kein Ergebnis. Was getan ist, bleibt in {folder}: derselbe Lauf geht von dort weiter.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>There is no such bucket: mind its name, region and server.</source>
        <translation>Einen solchen Bucket gibt es nicht: achten Sie auf Namen, Region und Server.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>There is no transformation from the CRS of {layer} ({own}) to that of the points ({other}). Reproject one of the layers first.</source>
        <translation>Es gibt keine Transformation vom KBS von {layer} ({own}) in das der Punkte ({other}). Reprojizieren Sie zuerst einen der Layer.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/places.py"/>
        <source>There is nothing at {place!r}.</source>
        <translation>Bei {place!r} gibt es nichts.</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>This command repeats the run:</source>
        <translation>Dieser Befehl wiederholt den Lauf:</translation>
    </message>
    <message>
        <location filename="../processing/text.py"/>
        <source>This does not work:</source>
        <translation>Das geht nicht:</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>This process</source>
        <translation>Dieser Prozess</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Total over all types</source>
        <translation>Gesamtwert über alle Typen</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>Type field</source>
        <translation>Typfeld</translation>
    </message>
    <message>
        <location filename="../processing/inputs/polygons.py"/>
        <source>Types found: {types}.</source>
        <translation>Gefundene Typen: {types}.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/polygons.py"/>
        <source>Types wanted that {layer} does not have: {types}.</source>
        <translation>Gewünschte Typen, die {layer} nicht hat: {types}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>Types wanted, such as: 1, 2, park</source>
        <translation>Gewünschte Typen, zum Beispiel: 1, 2, park</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>UNIT and MEASURE: the units of {crs} are angles, and on the ellipsoid no angle is a distance. Choose a unit of length, or MEASURE 1 (planar).</source>
        <translation>UNIT und MEASURE: Die Einheiten von {crs} sind Winkel, und auf dem Ellipsoid ist kein Winkel eine Distanz. Wählen Sie eine Längeneinheit oder MEASURE 1 (planar).</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>UNIT, MEASURE: the files tell no CRS, so nothing tells where and how long things are.</source>
        <translation>UNIT, MEASURE: Die Dateien nennen kein KBS, daher ist unbekannt, wo und wie lang die Dinge sind.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>UNIT: neither layer has a CRS, so nothing tells how long the units of their coordinates are. Give the layers their CRS, or choose 0 (automatic), which takes these units as they are.</source>
        <translation>UNIT: Keiner der Layer hat ein KBS, daher ist unbekannt, wie lang die Einheiten ihrer Koordinaten sind. Weisen Sie den Layern ihr KBS zu, oder wählen Sie 0 (automatisch), das diese Einheiten nimmt, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>UNIT: on the ellipsoid no angle is a distance. Choose a unit of length.</source>
        <translation>UNIT: Auf dem Ellipsoid ist kein Winkel eine Distanz. Wählen Sie eine Längeneinheit.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>UNIT: {crs} does not tell how long its units are. Choose UNIT 8.</source>
        <translation>UNIT: {crs} nennt die Länge seiner Einheiten nicht. Wählen Sie UNIT 8.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <location filename="../processing/parameters/measures.py"/>
        <source>US survey feet</source>
        <translation>US-Vermessungsfuß</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>US survey foot</source>
        <translation>US-Vermessungsfuß</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Unit of the distances</source>
        <translation>Einheit der Distanzen</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Units of the points&apos; CRS (may be degrees)</source>
        <translation>Einheiten des KBS der Punkte (evtl. Grad)</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>WORKERS: the number of worker processes must be a whole number, 0 or more, not {value}.</source>
        <translation>WORKERS: Die Anzahl der Worker-Prozesse muss eine ganze Zahl ab 0 sein, nicht {value}.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>WORKERS: the number of workers must be a whole number, 0 or more, not {value}.</source>
        <translation>WORKERS: Die Anzahl der Worker muss eine ganze Zahl ab 0 sein, nicht {value}.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/terminal.py"/>
        <source>Warning: {text}</source>
        <translation>Warnung: {text}</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>Weight field</source>
        <translation>Gewichtsfeld</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Weights fade with the distance d to the polygon, all lengths in {units}: what counts is the weight times {formula}. {letters}</source>
        <translation>Gewichte nehmen mit der Distanz d zum Polygon ab, alle Längen in {units}: es zählt das Gewicht mal {formula}. {letters}</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>What a polygon brings</source>
        <translation>Was ein Polygon beiträgt</translation>
    </message>
    <message>
        <location filename="../processing/parameters/matches.py"/>
        <source>What a sum is where no polygon of the type is in reach. Counts are 0 there in any case.</source>
        <translation>Was eine Summe ist, wo kein Polygon des Typs in Reichweite ist. Anzahlen sind dort in jedem Fall 0.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>What becomes of the types that are not among those wanted: left out, or gathered as other, last.</source>
        <translation>Was aus den Typen wird, die nicht unter den gewünschten sind: weggelassen oder als other zusammengefasst, zuletzt.</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>What came out</source>
        <translation>Was herauskam</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>What each type gets for each distance: sum, number, mean, minimum and maximum of the weights in reach, and the distance to the nearest polygon. Over all types: total (sum and number), the dominant type (the one with the largest sum), and diversity (Shannon&apos;s index of the numbers, - sum of p ln p over the types&apos; parts p, natural logarithm). Without a weight field, what needs weights is left out. Where nothing is in reach, sums, numbers and diversity are 0 and all else is NULL.</source>
        <translation>Was jeder Typ für jede Distanz erhält: Summe, Anzahl, Mittelwert, Minimum und Maximum der Gewichte in Reichweite und die Distanz zum nächsten Polygon. Über alle Typen: Gesamtwert (Summe und Anzahl), der vorherrschende Typ (der mit der größten Summe) und die Diversität (Shannon-Index der Anzahlen, - Summe von p ln p über die Anteile p der Typen, natürlicher Logarithmus). Ohne Gewichtsfeld entfällt, was Gewichte braucht. Wo nichts in Reichweite ist, sind Summen, Anzahlen und Diversität 0 und alles andere NULL.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>What the names of the new fields begin with: polygon_type gives polygon_type1_Sum and polygon_type1_Count; without a type field, polygon_Sum and polygon_Count.</source>
        <translation>Womit die Namen der neuen Felder beginnen: polygon_type ergibt polygon_type1_Sum und polygon_type1_Count; ohne Typfeld polygon_Sum und polygon_Count.</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>What was left out, or is to be known</source>
        <translation>Was weggelassen wurde oder zu wissen ist</translation>
    </message>
    <message>
        <location filename="../processing/outputs/moves.py"/>
        <source>What was there before could not be put back: {lost}.</source>
        <translation>Was vorher da war, konnte nicht zurückgestellt werden: {lost}.</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>What went in</source>
        <translation>Was einging</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Where to compute</source>
        <translation>Wo gerechnet wird</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>Whoever runs this may not do so: give the permission, or choose another place.</source>
        <translation>Wer dies ausführt, darf das nicht: geben Sie das Recht dazu, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>Windows allows {number}</source>
        <translation>Windows erlaubt {number}</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>Worker processes run {path}</source>
        <translation>Worker-Prozesse verwenden {path}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/child.py"/>
        <source>Worker {number} (process {pid})</source>
        <translation>Worker {number} (Prozess {pid})</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/reporting.py"/>
        <source>Wrote the layers</source>
        <translation>Schreiben der Layer</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>Wrote {points} into {output}.</source>
        <translation>{points} in {output} geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/run.py"/>
        <source>Wrote {points}. The whole job took {time}.</source>
        <translation>{points} geschrieben. Der ganze Lauf dauerte {time}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Yards</source>
        <translation>Yards</translation>
    </message>
    <message>
        <location filename="../processing/parameters/matches.py"/>
        <source>Zero</source>
        <translation>Null</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>`conda install -c conda-forge shapely`</source>
        <translation>`conda install -c conda-forge shapely`</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/crs.py"/>
        <source>a CRS without name</source>
        <translation>ein KBS ohne Namen</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>a malformed geometry can do that: repair the polygons and try again</source>
        <translation>das kann an einer fehlerhaften Geometrie liegen: reparieren Sie die Polygone und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>address of the Dask scheduler, tcp:// or tls://</source>
        <translation>Adresse des Dask-Schedulers, tcp:// oder tls://</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>all parts are written</source>
        <translation>alle Teile sind geschrieben</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/reporting.py"/>
        <source>all polygons</source>
        <translation>alle Polygone</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>along the ellipsoid</source>
        <translation>entlang des Ellipsoids</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/crs.py"/>
        <source>an unknown CRS</source>
        <translation>ein unbekanntes KBS</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>as a collection of geometries: only the polygons in them count</source>
        <translation>als Sammlung von Geometrien: nur die Polygone darin zählen</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>as asked for</source>
        <translation>wie verlangt</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>as systems do when memory runs out: fewer workers need less memory</source>
        <translation>wie Systeme es tun, wenn der Speicher ausgeht: weniger Worker brauchen weniger Speicher</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>ask whoever installed QGIS for it</source>
        <translation>fragen Sie danach, wer QGIS installiert hat</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>beyond {inner}, within {distance} {unit}</source>
        <translation>jenseits von {inner}, innerhalb von {distance} {unit}</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>build QGIS as `qgis.override { extraPythonPackages = ps: [ ps.shapely ]; }`</source>
        <translation>bauen Sie QGIS als `qgis.override { extraPythonPackages = ps: [ ps.shapely ]; }`</translation>
    </message>
    <message>
        <location filename="../processing/outputs/formats.py"/>
        <source>can be written, but not read again, so that nobody could say whether it is whole</source>
        <translation>kann geschrieben, aber nicht wieder gelesen werden, sodass niemand sagen könnte, ob es vollständig ist</translation>
    </message>
    <message>
        <location filename="../processing/outputs/formats.py"/>
        <source>cannot hold points with fields of any name</source>
        <translation>kann keine Punkte mit Feldern beliebigen Namens aufnehmen</translation>
    </message>
    <message>
        <location filename="../processing/outputs/formats.py"/>
        <source>cannot hold the new fields, but has fields of its own only</source>
        <translation>kann die neuen Felder nicht aufnehmen, sondern hat nur eigene Felder</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>column of each polygon&apos;s own distance, in place of DISTANCE</source>
        <translation>Spalte mit der eigenen Distanz jedes Polygons, anstelle von DISTANCE</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>column of the polygons&apos; type</source>
        <translation>Spalte mit dem Typ der Polygone</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>column of the polygons&apos; weight; left out, they are counted only</source>
        <translation>Spalte mit dem Gewicht der Polygone; weggelassen werden sie nur gezählt</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/interpreter.py"/>
        <source>could not be started ({reason})</source>
        <translation>konnte nicht gestartet werden ({reason})</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/interpreter.py"/>
        <source>could not say what it is (exit code {code}, its last words: {last_line})</source>
        <translation>konnte nicht sagen, was es ist (Exitcode {code}, letzte Ausgabe: {last_line})</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>could not start (a library failed to initialise); Windows does that when too many programs run, or as it shuts down: close other programs</source>
        <translation>konnte nicht starten (eine Bibliothek ließ sich nicht initialisieren); Windows tut das, wenn zu viele Programme laufen oder während es herunterfährt: schließen Sie andere Programme</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>could not start (a library is missing); {advice}</source>
        <translation>konnte nicht starten (eine Bibliothek fehlt); {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>could not start (a library lacks a function); {advice}</source>
        <translation>konnte nicht starten (einer Bibliothek fehlt eine Funktion); {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>could not start (a library of another processor type); {advice}</source>
        <translation>konnte nicht starten (eine Bibliothek für einen anderen Prozessortyp); {advice}</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (an exception of C++ that nobody caught); {advice}</source>
        <translation>ist abgestürzt (eine C++-Ausnahme, die niemand abfing); {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (damaged heap); {advice}</source>
        <translation>ist abgestürzt (beschädigter Heap); {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (illegal instruction); {advice}</source>
        <translation>ist abgestürzt (unzulässige Anweisung); {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (illegal instruction, signal SIGILL); {advice}</source>
        <translation>ist abgestürzt (unzulässige Anweisung, Signal SIGILL); {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (segmentation fault); {advice}</source>
        <translation>ist abgestürzt (Speicherzugriffsfehler); {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (stack overflow); {advice}</source>
        <translation>ist abgestürzt (Stapelüberlauf); {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed with exit code {code:#x}</source>
        <translation>ist mit Exitcode {code:#x} abgestürzt</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed, because a file of its libraries could not be read from the disk or network</source>
        <translation>ist abgestürzt, weil eine Datei seiner Bibliotheken nicht vom Datenträger oder Netzwerk gelesen werden konnte</translation>
    </message>
    <message>
        <location filename="../processing/outputs/formats.py"/>
        <source>cuts points into tiles, where they come twice and in another place</source>
        <translation>zerschneidet Punkte in Kacheln, wo sie doppelt und an anderer Stelle erscheinen</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>degrees</source>
        <translation>Grad</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <location filename="../processing/outputs/field_names.py"/>
        <source>distance</source>
        <translation>Distanz</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>distance to the nearest polygon in {unit}</source>
        <translation>Distanz zum nächsten Polygon in {unit}</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>distances</source>
        <translation>Distanzen</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <location filename="../processing/outputs/field_names.py"/>
        <source>diversity</source>
        <translation>Diversität</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>does not exist</source>
        <translation>existiert nicht</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>dominant</source>
        <translation>vorherrschender Typ</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>edge</source>
        <translation>Kante</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>ended by itself with exit code {code}</source>
        <translation>hat sich selbst mit Exitcode {code} beendet</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>faded {weight}</source>
        <translation>{weight} mit Abnahme</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>feature</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>features</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>feet</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>folder (or address) that the parts are written into</source>
        <translation>Verzeichnis (oder Adresse), in das die Teile geschrieben werden</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>further distances, such as: 250, 500</source>
        <translation>weitere Distanzen, zum Beispiel: 250, 500</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>gave up after an error of its own</source>
        <translation>hat nach einem eigenen Fehler aufgegeben</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>gave up after an error of its own (signal SIGABRT), as it also does when memory runs out</source>
        <translation>hat nach einem eigenen Fehler aufgegeben (Signal SIGABRT), wie auch, wenn der Speicher ausgeht</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <source>geoparquet,parquet,large,cluster,cloud,s3,dask,sum,count,weight,near,within distance</source>
        <translation>geoparquet,parquet,groß,cluster,cloud,s3,dask,summe,anzahl,gewicht,nahe,innerhalb einer distanz</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>how names of new columns begin</source>
        <translation>womit die Namen neuer Spalten beginnen</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>in a terminal `flatpak run --devel --command=pip3 org.qgis.qgis install shapely --user`</source>
        <translation>in einem Terminal `flatpak run --devel --command=pip3 org.qgis.qgis install shapely --user`</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>in rings of {distances} {unit}</source>
        <translation>in Ringen von {distances} {unit}</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install QGIS 3.44.4 or newer</source>
        <translation>installieren Sie QGIS 3.44.4 oder neuer</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install a newer QGIS</source>
        <translation>installieren Sie ein neueres QGIS</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install the newest QGIS</source>
        <translation>installieren Sie das neueste QGIS</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install the package `python3-pip`, and call this up again for the next step</source>
        <translation>installieren Sie das Paket `python3-pip`, und rufen Sie dies noch einmal auf, um den nächsten Schritt zu erfahren</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install the package `python3-shapely`</source>
        <translation>installieren Sie das Paket `python3-shapely`</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install the package `python3-shapely`, if it is 2.0.2 or newer</source>
        <translation>installieren Sie das Paket `python3-shapely`, falls es Version 2.0.2 oder neuer hat</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/candidates.py"/>
        <source>is Windows&apos; stand-in, which may open the Microsoft Store, so it was not started</source>
        <translation>ist der Platzhalter von Windows, der den Microsoft Store öffnen kann, und wurde daher nicht gestartet</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/candidates.py"/>
        <source>is macOS&apos; stand-in, which may offer to install developer tools, so it was not started</source>
        <translation>ist der Platzhalter von macOS, der anbieten kann, Entwicklerwerkzeuge zu installieren, und wurde daher nicht gestartet</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>is no folder</source>
        <translation>ist kein Verzeichnis</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/candidates.py"/>
        <source>is not named python, so it was not started</source>
        <translation>heißt nicht python und wurde daher nicht gestartet</translation>
    </message>
    <message>
        <location filename="../processing/outputs/checks.py"/>
        <source>is the disk full?</source>
        <translation>ist der Datenträger voll?</translation>
    </message>
    <message>
        <location filename="../processing/installation/requirement.py"/>
        <source>it cannot be imported ({error})</source>
        <translation>sie kann nicht importiert werden ({error})</translation>
    </message>
    <message>
        <location filename="../processing/installation/requirement.py"/>
        <source>it is built on GEOS {geos}, where 3.10 is needed</source>
        <translation>sie beruht auf GEOS {geos}, nötig ist 3.10</translation>
    </message>
    <message>
        <location filename="../processing/outputs/sink.py"/>
        <source>it is closed.</source>
        <translation>sie ist geschlossen.</translation>
    </message>
    <message>
        <location filename="../processing/installation/requirement.py"/>
        <source>it is not installed</source>
        <translation>sie ist nicht installiert</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights.py"/>
        <source>join,summary,summarize,near,nearby,nearest,within distance,proximity,radius,reach,buffer,catchment,accessibility,density,zonal,score,weight,sum,count,polygon,point,class,type</source>
        <translation>verbinden,zusammenfassen,nahe,in der nähe,nächste,innerhalb einer distanz,abstand,entfernung,umkreis,radius,reichweite,puffer,einzugsgebiet,erreichbarkeit,dichte,zonal,bewertung,gewicht,summe,anzahl,polygon,punkt,klasse,typ</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>kilometre</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>least</source>
        <translation>kleinster</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/present.py"/>
        <source>long table</source>
        <translation>Lange Tabelle</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>max</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>maximum of {weight}</source>
        <translation>Maximum von {weight}</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <location filename="../processing/report/findings.py"/>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>mean of {weight}</source>
        <translation>Mittelwert von {weight}</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>metre</source>
        <translation>Meter</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>mile</source>
        <translation>Meile</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>min</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>minimum of {weight}</source>
        <translation>Minimum von {weight}</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>more than {number} for each core only take memory</source>
        <translation>mehr als {number} je Kern kosten nur Speicher</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>most</source>
        <translation>größter</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <source>multipoint</source>
        <translation>Multipunkt</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <source>multipoints</source>
        <translation>Multipunkte</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>nautical mile</source>
        <translation>Seemeile</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>nautical miles</source>
        <translation>Seemeilen</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>nearest</source>
        <translation>Distanz zum nächsten</translation>
    </message>
    <message>
        <location filename="../processing/outputs/formats.py"/>
        <source>needs GDAL&apos;s LIBKML, which is not there: without it, fields can be written, but not read again</source>
        <translation>braucht LIBKML von GDAL, das nicht vorhanden ist: ohne dieses können Felder geschrieben, aber nicht wieder gelesen werden</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/reporting.py"/>
        <source>no CRS</source>
        <translation>kein KBS</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>no Python was found that can be a worker</source>
        <translation>kein Python wurde gefunden, das ein Worker sein kann</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>no geometry</source>
        <translation>keine Geometrie</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <location filename="../processing/inputs/own_distances.py"/>
        <location filename="../processing/inputs/polygons.py"/>
        <location filename="../processing/parameters/layers.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/present.py"/>
        <source>nothing {within}</source>
        <translation>nichts {within}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>number of polygons</source>
        <translation>Anzahl der Polygone</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>number of workers; 0 is one for each core</source>
        <translation>Anzahl der Worker; 0 bedeutet einen je Kern</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>of Dask&apos;s own configuration</source>
        <translation>aus der Konfiguration von Dask</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>of each point its own, by {expression}</source>
        <translation>die eigene jedes Punktes, aus {expression}</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>of each polygon its own, by the field {field}</source>
        <translation>die eigene jedes Polygons, aus dem Feld {field}</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>of the points have something in reach</source>
        <translation>der Punkte haben etwas in Reichweite</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>on the plane of the points&apos; CRS</source>
        <translation>in der Ebene des KBS der Punkte</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>one for each core ({cores})</source>
        <translation>einer je Kern ({cores})</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>only one of both has the column {name!r}</source>
        <translation>nur eine von beiden hat die Spalte {name!r}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/reporting.py"/>
        <source>over all types</source>
        <translation>über alle Typen</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/present.py"/>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>pairs in reach of each other</source>
        <translation>Paare in Reichweite voneinander</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>pale {least}, strong {most}</source>
        <translation>blass {least}, kräftig {most}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/compute.py"/>
        <location filename="../processing/algorithms/read.py"/>
        <location filename="../processing/algorithms/remarks.py"/>
        <location filename="../processing/algorithms/run.py"/>
        <location filename="../processing/geoparquet/session.py"/>
        <location filename="../processing/inputs/points.py"/>
        <location filename="../processing/outputs/feature_writer.py"/>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/compute.py"/>
        <location filename="../processing/algorithms/read.py"/>
        <location filename="../processing/algorithms/remarks.py"/>
        <location filename="../processing/algorithms/run.py"/>
        <location filename="../processing/geoparquet/session.py"/>
        <location filename="../processing/inputs/points.py"/>
        <location filename="../processing/outputs/feature_writer.py"/>
        <location filename="../processing/outputs/value_checks.py"/>
        <location filename="../processing/report/page.py"/>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>points with something in reach</source>
        <translation>Punkte mit etwas in Reichweite</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <location filename="../processing/geoparquet/session.py"/>
        <location filename="../processing/inputs/numbers.py"/>
        <location filename="../processing/inputs/polygons.py"/>
        <location filename="../processing/inputs/shapes.py"/>
        <source>polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <location filename="../processing/geoparquet/session.py"/>
        <location filename="../processing/inputs/numbers.py"/>
        <location filename="../processing/inputs/polygons.py"/>
        <location filename="../processing/inputs/shapes.py"/>
        <location filename="../processing/parameters/layers.py"/>
        <location filename="../processing/report/page.py"/>
        <source>polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>s of 2 and 3 (a third of the largest distance), p of 4 (1)</source>
        <translation>s von 2 und 3 (ein Drittel der größten Distanz), p von 4 (1)</translation>
    </message>
    <message>
        <location filename="../processing/outputs/formats.py"/>
        <source>says where its other files lie, and they have to be moved</source>
        <translation>nennt den Ort seiner anderen Dateien, und sie müssen verschoben werden</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>search distance, or field:NAME for a distance of each point&apos;s own</source>
        <translation>Suchdistanz, oder field:NAME für eine eigene Distanz jedes Punktes</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/child.py"/>
        <source>sent what is not an answer: {error}</source>
        <translation>hat etwas gesendet, das keine Antwort ist: {error}</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>start OSGeo4W Setup, choose Advanced Install, and the package `python3-shapely`</source>
        <translation>starten Sie OSGeo4W Setup, wählen Sie Advanced Install und das Paket `python3-shapely`</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>statistic</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>statistics</source>
        <translation>Statistiken</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>sum of {weight}</source>
        <translation>Summe von {weight}</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>sums where nothing is in reach: 0 zero, 1 NULL</source>
        <translation>Summen, wo nichts in Reichweite ist: 0 Null, 1 NULL</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>that cannot be transformed to the CRS of the points: left out</source>
        <translation>nicht in das KBS der Punkte transformierbar: weggelassen</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>the distances of {field}, in {unit}</source>
        <translation>die Distanzen aus {field}, in {unit}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>the engine is being closed</source>
        <translation>die Berechnung wird beendet</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>the free memory serves no more</source>
        <translation>der freie Speicher reicht nicht für mehr</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>the input files</source>
        <translation>die Eingabedateien</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>the installation of Python, numpy or shapely is damaged or mixed: install them anew</source>
        <translation>die Installation von Python, numpy oder shapely ist beschädigt oder vermischt: installieren Sie sie neu</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>the largest number there is</source>
        <translation>die größte Zahl, die es gibt</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>the question</source>
        <translation>die Frage</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>the same of the polygons, lines or points that are summed</source>
        <translation>dasselbe für die Polygone, Linien oder Punkte, die summiert werden</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>the software</source>
        <translation>die Software</translation>
    </message>
    <message>
        <location filename="../processing/installation/requirement.py"/>
        <source>the version found ({version}) is too old</source>
        <translation>die gefundene Version ({version}) ist zu alt</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>the {statistic}</source>
        <translation>den Wert ({statistic})</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/geometry.py"/>
        <source>there is a {kind} among the points</source>
        <translation>unter den Punkten ist ein Objekt der Art {kind}</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>total count</source>
        <translation>Gesamtanzahl</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>total sum</source>
        <translation>Gesamtsumme</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>true: each distance counts what lies beyond the next smaller one</source>
        <translation>true: jede Distanz zählt, was jenseits der nächstkleineren liegt</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>true: points without any match are left out</source>
        <translation>true: Punkte ohne Treffer werden weggelassen</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <location filename="../processing/algorithms/compute.py"/>
        <location filename="../processing/algorithms/read.py"/>
        <location filename="../processing/algorithms/remarks.py"/>
        <location filename="../processing/outputs/field_names.py"/>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/compute.py"/>
        <location filename="../processing/algorithms/read.py"/>
        <location filename="../processing/algorithms/remarks.py"/>
        <location filename="../processing/outputs/field_names.py"/>
        <source>types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>types wanted, such as: 1, 2, park</source>
        <translation>gewünschte Typen, zum Beispiel: 1, 2, park</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>unit of the coordinates</source>
        <translation>Einheit der Koordinaten</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>units of the coordinates</source>
        <translation>Einheiten der Koordinaten</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was ended because the session ended</source>
        <translation>wurde beendet, weil die Sitzung endete</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was ended by Ctrl-C, or because its console was closed</source>
        <translation>wurde durch Strg+C beendet, oder weil seine Konsole geschlossen wurde</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was ended by signal {name}</source>
        <translation>wurde durch das Signal {name} beendet</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was ended by the limit on processor time (signal SIGXCPU; see ulimit -t)</source>
        <translation>wurde durch die Begrenzung der Prozessorzeit beendet (Signal SIGXCPU; siehe ulimit -t)</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was ended by the limit on the size of files (signal SIGXFSZ; see ulimit -f)</source>
        <translation>wurde durch die Begrenzung der Dateigröße beendet (Signal SIGXFSZ; siehe ulimit -f)</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was killed (signal SIGKILL), {advice}</source>
        <translation>wurde abgebrochen (Signal SIGKILL), {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was out of memory, paging file included: fewer workers need less memory</source>
        <translation>hatte keinen Speicher mehr, auch nicht in der Auslagerungsdatei: weniger Worker brauchen weniger Speicher</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was out of memory: fewer workers need less memory</source>
        <translation>hatte keinen Speicher mehr: weniger Worker brauchen weniger Speicher</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>with NULL in {field!r}: counted, adding 0 to the sum</source>
        <translation>mit NULL in {field!r}: gezählt, mit 0 in der Summe</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>with NULL in {field!r}: they are of no type</source>
        <translation>mit NULL in {field!r}: ohne Typ</translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>with NULL in {field}: counted, adding 0 to the sum</source>
        <translation>mit NULL in {field}: gezählt, mit 0 in der Summe</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>with NULL or less than 0 in {field!r}: they reach nothing</source>
        <translation>mit NULL oder weniger als 0 in {field!r}: ohne Wirkung, da nichts erreicht wird</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <location filename="../processing/inputs/shapes.py"/>
        <source>with a latitude beyond 90 degrees: left out</source>
        <translation>mit einer Breite jenseits von 90 Grad: weggelassen</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>with a weight in {field!r} that is not finite: counted, adding 0</source>
        <translation>mit einem nicht endlichen Gewicht in {field!r}: gezählt, mit 0 in der Summe</translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>with a weight in {field} beyond {largest:,}: taken as the nearest 64-bit floating-point number</source>
        <translation>mit einem Gewicht in {field} jenseits von {largest:,}: als nächste 64-Bit-Gleitkommazahl übernommen</translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>with a weight in {field} that is not finite: counted, adding 0 to the sum</source>
        <translation>mit einem nicht endlichen Gewicht in {field}: gezählt, mit 0 in der Summe</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>with coordinates that are not finite, or beyond 10^13: they are left out</source>
        <translation>mit Koordinaten, die nicht endlich sind oder jenseits von 10^13 liegen: weggelassen</translation>
    </message>
    <message>
        <location filename="../processing/inputs/points.py"/>
        <source>with coordinates that are not finite, or beyond 1e13: kept, with NULL in the new fields</source>
        <translation>mit Koordinaten, die nicht endlich sind oder jenseits von 1e13 liegen: beibehalten, mit NULL in den neuen Feldern</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>with coordinates that are not finite, or beyond 1e13: left out</source>
        <translation>mit Koordinaten, die nicht endlich sind oder jenseits von 1e13 liegen: weggelassen</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <location filename="../processing/inputs/shapes.py"/>
        <source>with rings that are not closed or have too few vertices: left out</source>
        <translation>mit Ringen, die nicht geschlossen sind oder zu wenige Stützpunkte haben: weggelassen</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>within its own distance</source>
        <translation>innerhalb der eigenen Distanz</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>within the polygon&apos;s own distance</source>
        <translation>innerhalb der eigenen Distanz des Polygons</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>within {distances} {unit}</source>
        <translation>innerhalb von {distances} {unit}</translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>without a distance of 0 or more in {field}: they reach no point</source>
        <translation>ohne eine Distanz ab 0 in {field}: kein Punkt wird erreicht</translation>
    </message>
    <message>
        <location filename="../processing/inputs/points.py"/>
        <source>without geometry: kept, with NULL in the new fields</source>
        <translation>ohne Geometrie: beibehalten, mit NULL in den neuen Feldern</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>without geometry: reached by no point</source>
        <translation>ohne Geometrie: von keinem Punkt erreicht</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>without geometry: they reach no point</source>
        <translation>ohne Geometrie: kein Punkt wird erreicht</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>yard</source>
        <translation>Yard</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>yards</source>
        <translation>Yards</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{basis}, but {limit}</source>
        <translation>{basis}, aber {limit}</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>{edges} of {layer} of more than 180 degrees of longitude: taken as drawn, the long way round. Where the short way is meant, cut the polygons at the antimeridian.</source>
        <translation>{edges} von {layer} über mehr als 180 Längengrade: genommen wie gezeichnet, auf dem langen Weg. Wo der kurze Weg gemeint ist, zerschneiden Sie die Polygone am 180. Längengrad.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>{ended} (exit code {code:#x})</source>
        <translation>{ended} (Exitcode {code:#x})</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>{field!r}: a distance of {distance:,.0f} metres reaches everything: nothing is farther away than {farthest:,.0f}. Is the unit right?</source>
        <translation>{field!r}: Eine Distanz von {distance:,.0f} Metern erreicht alles: nichts ist weiter entfernt als {farthest:,.0f}. Stimmt die Einheit?</translation>
    </message>
    <message>
        <location filename="../processing/outputs/staging.py"/>
        <source>{file} is open elsewhere. Close it before this run ends: where it cannot be replaced then, the new result gets another name.</source>
        <translation>{file} ist anderswo geöffnet. Schließen Sie die Datei, bevor dieser Lauf endet: kann sie dann nicht ersetzt werden, erhält das neue Ergebnis einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/moves.py"/>
        <source>{file} lies in {place} now ({reason})</source>
        <translation>{file} liegt jetzt in {place} ({reason})</translation>
    </message>
    <message>
        <location filename="../processing/text.py"/>
        <source>{first} and {number:,} more</source>
        <translation>{first} und {number:,} weitere</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold NULL: the field {field} would have {number:,}. Choose another format, such as GeoPackage.</source>
        <translation>{format} kennt kein NULL: im Feld {field} stünde es {number:,}-mal. Wählen Sie ein anderes Format, zum Beispiel GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold points without geometry: {points} will lie at {place}, with 0 in place of NULL.</source>
        <translation>{format} kann keine Punkte ohne Geometrie aufnehmen; diese liegen dann bei {place}, mit 0 anstelle von NULL: {points}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold points without geometry: {points} will lie at {place}.</source>
        <translation>{format} kann keine Punkte ohne Geometrie aufnehmen; diese liegen dann bei {place}: {points}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold points without geometry: {points} would be lost. Choose another format, such as GeoPackage.</source>
        <translation>{format} kann keine Punkte ohne Geometrie aufnehmen; diese gingen verloren: {points}. Wählen Sie ein anderes Format, etwa GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold texts of more than {limit} bytes, and the field {field} has {text}. Choose another format, such as GeoPackage.</source>
        <translation>{format} kann keine Texte von mehr als {limit} Byte aufnehmen, und das Feld {field} enthält {text}. Wählen Sie ein anderes Format, zum Beispiel GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold {what} {value!r} of the field {field}. Choose another format, such as GeoPackage.</source>
        <translation>{format} kann {what} {value!r} des Feldes {field} nicht aufnehmen. Wählen Sie ein anderes Format, zum Beispiel GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} holds no NULL: where an attribute of a point is NULL, it will be 0.</source>
        <translation>{format} kennt kein NULL: wo ein Attribut eines Punktes NULL ist, wird es 0.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} holds no geometry: the output is a table.</source>
        <translation>{format} kennt keine Geometrie: die Ausgabe ist eine Tabelle.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/in_words.py"/>
        <source>{layer} is a layer in memory: save it to a file first.</source>
        <translation>{layer} ist ein Layer im Speicher: speichern Sie ihn zuerst in einer Datei.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>{letter} is a third of the largest search distance.</source>
        <translation>{letter} ist ein Drittel der größten Suchdistanz.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>{letter} is {value}.</source>
        <translation>{letter} ist {value}.</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/cluster_worker.py"/>
        <source>{library} is {what}</source>
        <translation>{library} ist {what}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number:,} asked for</source>
        <translation>{number:,} verlangt</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>{number:,} more are in the table above, and with all their numbers in the JSON file.</source>
        <translation>{number:,} weitere stehen in der Tabelle oben und mit allen ihren Zahlen in der JSON-Datei.</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>{number:,} of {all:,} points have something in reach ({share:.1%})</source>
        <translation>{number:,} von {all:,} Punkten haben etwas in Reichweite ({share:.1%})</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>{number:,} part is written</source>
        <translation>{number:,} Teil ist geschrieben</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>{number:,} parts are written</source>
        <translation>{number:,} Teile sind geschrieben</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>{number:,} point</source>
        <translation>{number:,} Punkt</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number:,} point does not keep more busy</source>
        <translation>{number:,} Punkt beschäftigt nicht mehr davon</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>{number:,} point has no geometry, or one that lies nowhere: it is kept, with NULLs.</source>
        <translation>{number:,} Punkt hat keine Geometrie, oder eine, die nirgends liegt: er bleibt, mit NULL.</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number:,} point is too few to be worth worker processes</source>
        <translation>{number:,} Punkt ist zu wenig, als dass sich Worker-Prozesse lohnten</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>{number:,} points</source>
        <translation>{number:,} Punkte</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number:,} points are too few to be worth worker processes</source>
        <translation>{number:,} Punkte sind zu wenige, als dass sich Worker-Prozesse lohnten</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number:,} points do not keep more busy</source>
        <translation>{number:,} Punkte beschäftigen nicht mehr davon</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>{number:,} points have no geometry, or one that lies nowhere: they are kept, with NULLs.</source>
        <translation>{number:,} Punkte haben keine Geometrie, oder eine, die nirgends liegt: sie bleiben, mit NULL.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>{number:,} polygon</source>
        <translation>{number:,} Polygon</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>{number:,} polygons</source>
        <translation>{number:,} Polygone</translation>
    </message>
    <message>
        <location filename="../processing/report/drawings.py"/>
        <source>{number:,} values from {low} to {high}</source>
        <translation>{number:,} Werte von {low} bis {high}</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>{number} thread</source>
        <translation>{number} Thread</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>{number} threads</source>
        <translation>{number} Threads</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>{number} worker</source>
        <translation>{number} Worker</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number} worker process</source>
        <translation>{number} Worker-Prozess</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number} worker processes</source>
        <translation>{number} Worker-Prozessen</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>{number} workers</source>
        <translation>{number} Worker</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{obstacle} This machine computes instead.</source>
        <translation>{obstacle} Stattdessen rechnet dieser Rechner.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: QGIS cannot open a path with a line break in it: {file}. Choose another.</source>
        <translation>{parameter}: QGIS kann keinen Pfad mit einem Zeilenumbruch öffnen: {file}. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: QGIS cannot open a path with a vertical bar in it: {file}. Choose another.</source>
        <translation>{parameter}: QGIS kann keinen Pfad mit einem senkrechten Strich öffnen: {file}. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>{parameter}: QGIS takes {field} for several names, because of the semicolon. Rename the field.</source>
        <translation>{parameter}: QGIS hält {field} wegen des Semikolons für mehrere Namen. Benennen Sie das Feld um.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <location filename="../processing/geoparquet/session.py"/>
        <source>{parameter}: nothing was given.</source>
        <translation>{parameter}: Es wurde nichts angegeben.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: outputs can join one GeoPackage that exists, not several, since either all or none are to be written. Choose one of {files}.</source>
        <translation>{parameter}: Ausgaben können zu einem einzigen vorhandenen GeoPackage hinzukommen, nicht zu mehreren, da entweder alle oder keine geschrieben werden sollen. Wählen Sie eines von {files}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>{parameter}: the field {field} of {layer} holds {what}, not numbers. {what_to_do}</source>
        <translation>{parameter}: Das Feld {field} von {layer} enthält {what}, keine Zahlen. {what_to_do}</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>{parameter}: the folder {folder} does not exist.</source>
        <translation>{parameter}: Das Verzeichnis {folder} existiert nicht.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the folder {folder} is read-only. Choose another.</source>
        <translation>{parameter}: Das Verzeichnis {folder} ist schreibgeschützt. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the format {format} cannot be written under the ending {ending}. Choose another one.</source>
        <translation>{parameter}: Das Format {format} kann nicht mit der Endung {ending} geschrieben werden. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the format {format} cannot hold a table without geometry. Choose another, such as GeoPackage or CSV.</source>
        <translation>{parameter}: Das Format {format} kann keine Tabelle ohne Geometrie aufnehmen. Wählen Sie ein anderes, zum Beispiel GeoPackage oder CSV.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the format {format} {why}. Choose another, such as GeoPackage.</source>
        <translation>{parameter}: Das Format {format} {why}. Wählen Sie ein anderes, zum Beispiel GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>{parameter}: the layer {layer} has no field {field}. Its fields: {fields}.</source>
        <translation>{parameter}: Der Layer {layer} hat kein Feld {field}. Seine Felder: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the path {file} has {length} characters, and Windows allows {limit} for a file that is written beside its place first. Choose a shorter one.</source>
        <translation>{parameter}: Der Pfad {file} hat {length} Zeichen, und Windows erlaubt {limit} für eine Datei, die zuerst neben ihrem Platz geschrieben wird. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the table has no column for the geometry. Add one to its address, such as (geom).</source>
        <translation>{parameter}: Die Tabelle hat keine Spalte für die Geometrie. Fügen Sie ihrer Adresse eine hinzu, zum Beispiel (geom).</translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>{parameter}: {distance} reach everything there is: nothing is farther away than {farthest}. Is the unit of the distances right?</source>
        <translation>{parameter}: {distance} erreichen alles, was es gibt: nichts ist weiter entfernt als {farthest}. Stimmt die Einheit der Distanzen?</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: {file} is a folder, not a file.</source>
        <translation>{parameter}: {file} ist ein Verzeichnis, keine Datei.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: {file} is where the input {layer} lies. Choose another name.</source>
        <translation>{parameter}: {file} ist der Ort des Eingabelayers {layer}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: {folder} {what}. Choose a folder that exists.</source>
        <translation>{parameter}: {folder} {what}. Wählen Sie ein vorhandenes Verzeichnis.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>{parameter}: {value} is neither true nor false.</source>
        <translation>{parameter}: {value} ist weder true noch false.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>{parameter}: {value} is no distance: a finite number, 0 or more.</source>
        <translation>{parameter}: {value} ist keine Distanz: eine endliche Zahl ab 0.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>{parameter}: {value} is none of its numbers, 0 to {last}.</source>
        <translation>{parameter}: {value} ist keine seiner Zahlen, 0 bis {last}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/parameter.py"/>
        <source>{parameter}: {value} is none of its numbers, which are {numbers}.</source>
        <translation>{parameter}: {value} ist keine seiner Zahlen; diese sind {numbers}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: {where} is where {other} goes, too. Choose another name.</source>
        <translation>{parameter}: Auch {other} soll nach {where}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>{path} cannot be read as Parquet: {error}</source>
        <translation>{path} kann nicht als Parquet gelesen werden: {error}</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <location filename="../core/geoparquet/work.py"/>
        <source>{path} cannot be read: {error}</source>
        <translation>{path} kann nicht gelesen werden: {error}</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>{path} cannot be read: {error}. {hint}</source>
        <translation>{path} kann nicht gelesen werden: {error}. {hint}</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>{path} cannot be written: {error}</source>
        <translation>{path} kann nicht geschrieben werden: {error}</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>{path} cannot be written: {error}. {hint}</source>
        <translation>{path} kann nicht geschrieben werden: {error}. {hint}</translation>
    </message>
    <message>
        <location filename="../processing/outputs/places.py"/>
        <source>{path} could not be put in place: {reason}.</source>
        <translation>{path} konnte nicht an seinen Platz gebracht werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/places.py"/>
        <source>{path} could not be put in place: {reason}. Is it open elsewhere?</source>
        <translation>{path} konnte nicht an seinen Platz gebracht werden: {reason}. Ist die Datei anderswo geöffnet?</translation>
    </message>
    <message>
        <location filename="../processing/outputs/places.py"/>
        <source>{path} could not be replaced: it is open elsewhere. The new result is {new}.</source>
        <translation>{path} konnte nicht ersetzt werden: die Datei ist anderswo geöffnet. Das neue Ergebnis ist {new}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/text_file.py"/>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>{path} has another CRS or encoding than {other}.</source>
        <translation>{path} hat ein anderes KBS oder eine andere Kodierung als {other}.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>{path} has other columns than {other}: {difference}. One layer needs files of the same columns.</source>
        <translation>{path} hat andere Spalten als {other}: {difference}. Ein Layer braucht Dateien mit denselben Spalten.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/metadata.py"/>
        <source>{path} is Parquet, but no GeoParquet: it says nothing of a geometry column.</source>
        <translation>{path} ist Parquet, aber kein GeoParquet: von einer Geometriespalte ist nichts gesagt.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/rows.py"/>
        <source>{path} is another file than when the run began. Run it anew.</source>
        <translation>{path} ist eine andere Datei als zu Beginn. Starten Sie den Lauf neu.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>{path} is of a newer kind of Parquet than pyarrow {version} reads. Install a newer pyarrow, or write the file as GeoParquet 1.1 or 1.0.</source>
        <translation>{path} ist Parquet neuerer Art, als pyarrow {version} liest. Installieren Sie ein neueres pyarrow, oder schreiben Sie die Datei als GeoParquet 1.1 oder 1.0.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/text_file.py"/>
        <source>{path} was not written whole: is the disk full?</source>
        <translation>{path} wurde nicht vollständig geschrieben: ist der Datenträger voll?</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/rows.py"/>
        <source>{path}: a geometry cannot be understood: {error}.</source>
        <translation>{path}: Eine Geometrie ist nicht zu verstehen: {error}.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/interpreter.py"/>
        <source>{path}: did not answer within {seconds:g} seconds</source>
        <translation>{path}: hat nicht innerhalb von {seconds:g} Sekunden geantwortet</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/metadata.py"/>
        <source>{path}: its CRS is no PROJJSON, as GeoParquet 1.0 and 1.1 want it; write the file anew.</source>
        <translation>{path}: Das KBS ist kein PROJJSON, wie GeoParquet 1.0 und 1.1 es verlangen; schreiben Sie die Datei neu.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/metadata.py"/>
        <source>{path}: its edges are {edges}; only straight ones (planar) can be measured.</source>
        <translation>{path}: Die Kanten sind {edges}; nur gerade (planar) können gemessen werden.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/rows.py"/>
        <source>{path}: its points cannot be understood: {error}.</source>
        <translation>{path}: Die Punkte sind nicht zu verstehen: {error}.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/metadata.py"/>
        <source>{path}: the geometry column {column!r} in the encoding {encoding!r} cannot be read.</source>
        <translation>{path}: Die Geometriespalte {column!r} in der Kodierung {encoding!r} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/metadata.py"/>
        <source>{path}: what it says of its geometry cannot be understood ({error}).</source>
        <translation>{path}: Die Angaben zur Geometrie sind nicht zu verstehen ({error}).</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/interpreter.py"/>
        <source>{path}: {refusal}</source>
        <translation>{path}: {refusal}</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>{place} has no column {name!r}. Its columns: {known}.</source>
        <translation>{place} hat keine Spalte {name!r}. Vorhandene Spalten: {known}.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>{points} and {polygons}; search distance: {distances}, {along}.</source>
        <translation>{points} und {polygons}; Suchdistanz: {distances}, {along}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/compute.py"/>
        <source>{points} and {types} need {needed:,.1f} GB of memory, and {free:,.1f} GB are free. Run in parts, or choose a TYPE_FIELD with fewer different values.</source>
        <translation>{points} und {types} brauchen {needed:,.1f} GB Speicher, und {free:,.1f} GB sind frei. Rechnen Sie in Teilen, oder wählen Sie ein TYPE_FIELD mit weniger verschiedenen Werten.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>{points} has fields of these names already, as from a run before. With another PREFIX, such as {prefix}, the new ones would be told apart better.</source>
        <translation>{points} hat bereits Felder dieser Namen, etwa aus einem früheren Lauf. Mit einem anderen PREFIX, zum Beispiel {prefix}, wären die neuen besser zu unterscheiden.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>{points} of {layer} that cannot lie on the ellipsoid: kept, with NULL in the new fields.</source>
        <translation>{points} von {layer}, die nicht auf dem Ellipsoid liegen können: beibehalten, mit NULL in den neuen Feldern.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/points.py"/>
        <source>{points} of {layer} whose DISTANCE is NULL, negative or no number: they reach nothing.</source>
        <translation>{points} von {layer} mit DISTANCE NULL, negativ oder keine Zahl: nichts wird erreicht.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/feature_writer.py"/>
        <source>{points} of {layer} with coordinates that are not finite: written without them.</source>
        <translation>{points} von {layer} mit Koordinaten, die nicht endlich sind: ohne diese geschrieben.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/points.py"/>
        <source>{points} of {layer} {what}.</source>
        <translation>{points} von {layer} {what}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>{points} with nothing in reach.</source>
        <translation>{points} ohne etwas in Reichweite.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>{polygons} of {layer} as a collection of geometries: only the polygons in them count, and those without any are left out.</source>
        <translation>{polygons} von {layer} als Geometriesammlung: nur die Polygone darin zählen, und Sammlungen ohne Polygone werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/polygons.py"/>
        <source>{polygons} of {layer} with NULL in {field}: they belong to no type.</source>
        <translation>{polygons} von {layer} mit NULL in {field}: ohne Typ.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <location filename="../processing/inputs/shapes.py"/>
        <source>{polygons} of {layer} {what}.</source>
        <translation>{polygons} von {layer} {what}.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>{polygons} {what}.</source>
        <translation>{polygons} {what}.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>{reason}. It was the second try on a fresh worker; the debug log has the details.</source>
        <translation>{reason}. Es war der zweite Versuch mit einem frischen Worker; das Debug-Protokoll enthält die Einzelheiten.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>{reason}. Its work is tried once more.</source>
        <translation>{reason}. Seine Arbeit wird noch einmal versucht.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>{statistic}, all types</source>
        <translation>{statistic}, alle Typen</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>{statistic}, type {type}</source>
        <translation>{statistic}, Typ {type}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>{wanted} is {given}</source>
        <translation>{wanted} heißt {given}</translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>{way}. Then restart QGIS.</source>
        <translation>{way}. Starten Sie danach QGIS neu.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>{weight} by area in reach</source>
        <translation>{weight} nach Fläche in Reichweite</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>{weight} by area in reach and per {unit}²</source>
        <translation>{weight} nach Fläche in Reichweite und je {unit}²</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/interpreter.py"/>
        <source>{what} is {there}, here it is {here}</source>
        <translation>{what} ist {there}, hier ist es {here}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/child.py"/>
        <source>{worker} answered with {kind!r}, not with {wanted!r}</source>
        <translation>{worker} hat mit {kind!r} geantwortet, nicht mit {wanted!r}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>{worker} has been silent for {seconds:g} seconds: it may be stopped. Still waiting.</source>
        <translation>{worker} hat seit {seconds:g} Sekunden kein Lebenszeichen gegeben, vielleicht ist er angehalten. Es wird weiter gewartet.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>{worker} is back.</source>
        <translation>{worker} ist wieder da.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/child.py"/>
        <source>{worker} raised {name}: {message}</source>
        <translation>{worker} meldete {name}: {message}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/child.py"/>
        <source>{worker} {what}</source>
        <translation>{worker} {what}</translation>
    </message>
</context>
</TS>
