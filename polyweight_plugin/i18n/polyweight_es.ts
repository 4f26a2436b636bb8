<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>PolyWeight</name>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>  (no candidate found)</source>
        <translation>  (no se encontró ningún candidato)</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>  {reason}</source>
        <translation>  {reason}</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 automatic, 1 metres, 2 kilometres, 3 feet, 4 US survey feet, 5 yards, 6 miles, 7 nautical miles, 8 units of the CRS</source>
        <translation>0 automático, 1 metros, 2 kilómetros, 3 pies, 4 pies topográficos de EE. UU., 5 yardas, 6 millas, 7 millas náuticas, 8 unidades del SRC</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 automatic, 1 planar, 2 ellipsoidal</source>
        <translation>0 automático, 1 planar, 2 elipsoidal</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 automatic, 1 this process, 2 local processes, 3 Dask cluster</source>
        <translation>0 automático, 1 este proceso, 2 procesos locales, 3 clúster de Dask</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 left out, 1 gathered as other</source>
        <translation>0 omitidos, 1 reunidos como other</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 none, 1 linear, 2 exponential, 3 Gaussian, 4 inverse power</source>
        <translation>0 ninguno, 1 lineal, 2 exponencial, 3 gaussiano, 4 potencia inversa</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 sum, 1 count, 2 mean, 3 minimum, 4 maximum, 5 nearest, 6 total, 7 dominant, 8 diversity; such as 0,1</source>
        <translation>0 suma, 1 número, 2 media, 3 mínimo, 4 máximo, 5 más cercano, 6 total, 7 dominante, 8 diversidad; por ejemplo 0,1</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 whole weight, 1 by share of the area in reach, 2 that by the disc&apos;s area</source>
        <translation>0 peso entero, 1 según la parte del área al alcance, 2 esta dividida por el área del disco</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>A Dask worker, whose log has more, raised {name}: {message}</source>
        <translation>Un worker de Dask, cuyo registro dice más, informó de {name}: {message}</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>A batch was tried on {tries} Dask workers and each of them died, the last one at {last}. Often it is memory: give each worker more of it, or fewer threads.</source>
        <translation>Un lote se intentó en {tries} workers de Dask y todos se detuvieron, el último en {last}. A menudo es la memoria: dé más a cada worker, o menos hilos.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>A folder is wanted where there is a file: choose another place.</source>
        <translation>Hace falta una carpeta donde hay un archivo: elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>A restart is not needed.</source>
        <translation>No hace falta reiniciar.</translation>
    </message>
    <message>
        <location filename="../processing/installation/requirement.py"/>
        <source>A shapely that serves is installed by now, but QGIS has loaded an old one: restart QGIS.</source>
        <translation>Ya hay instalado un shapely adecuado, pero QGIS ha cargado uno antiguo: reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../core/faded.py"/>
        <source>A share of an area needs points of one part each. Split the multipoints (SHARE).</source>
        <translation>Una parte de un área requiere puntos de una sola parte. Divida los multipuntos (SHARE).</translation>
    </message>
    <message>
        <location filename="../processing/outputs/staging.py"/>
        <source>A table that was there under the output&apos;s name may be gone.</source>
        <translation>Es posible que haya desaparecido una tabla que existía con el nombre de la salida.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>A table without geometry, with one row for each pair in reach of the largest distance: point_fid, polygon_fid, type, weight, distance. The weight is the polygon&apos;s own, without decay or share.</source>
        <translation>Una tabla sin geometría, con una fila por cada par al alcance de la distancia mayor: point_fid, polygon_fid, type, weight, distance. El peso es el propio del polígono, sin decaimiento ni parte.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>A table without geometry, with one row for each point, type and distance with a match: point_fid, type, distance, then the statistics.</source>
        <translation>Una tabla sin geometría, con una fila por cada punto, tipo y distancia con alguna coincidencia: point_fid, type, distance, y después las estadísticas.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Address of the Dask scheduler (tcp:// or tls://)</source>
        <translation>Dirección del planificador de Dask (tcp:// o tls://)</translation>
    </message>
    <message>
        <location filename="../processing/parameters/help_text.py"/>
        <source>Among the advanced parameters: several distances at once, other statistics, weights that fade with distance, tables and a report.</source>
        <translation>Entre los parámetros avanzados: varias distancias a la vez, otras estadísticas, pesos que disminuyen con la distancia, tablas y un informe.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>An HTML file that shows what went in and what came out. The same facts are written beside it as JSON, under the same name.</source>
        <translation>Un archivo HTML que muestra qué entró y qué salió. Los mismos datos se escriben junto a él como JSON, con el mismo nombre.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/places.py"/>
        <source>An address with a key in it, before an @, would be written into logs and files. Give keys in the environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY), here and on every worker.</source>
        <translation>Una dirección con una clave dentro, delante de una @, quedaría escrita en registros y archivos. Dé las claves en el entorno (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY), aquí y en cada worker.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>An earlier run was stopped, but {what} changed since: starting afresh.</source>
        <translation>Una ejecución anterior se detuvo, pero desde entonces ha cambiado: {what}. Se empieza de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>Are the keys right, here and on every worker (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY)? May they do so?</source>
        <translation>¿Son correctas las claves, aquí y en cada worker (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY)? ¿Tienen permiso?</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <location filename="../processing/parameters/measures.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Automatic (unit of the CRS; metres, not degrees)</source>
        <translation>Automática (unidad del SRC; metros, no grados)</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Automatic uses processes of this machine where the job is worth it. A Dask cluster is used only if it is chosen here.</source>
        <translation>Automático usa procesos de este equipo cuando el trabajo lo merece. Un clúster de Dask solo se usa si se elige aquí.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <location filename="../processing/outputs/staging.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>Choose a numeric field, or leave it out to count only.</source>
        <translation>Elija un campo numérico, o no indique ninguno para solo contar.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>Choose a numeric field.</source>
        <translation>Elija un campo numérico.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Close other programs, ask for fewer WORKERS, or run in parts, such as for selected points or for a TYPE_FIELD with fewer different values.</source>
        <translation>Cierre otros programas, pida menos WORKERS, o calcule por partes, por ejemplo para los puntos seleccionados o para un TYPE_FIELD con menos valores distintos.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>Columns that folders tell by their names, such as {folder!r}, are not read.</source>
        <translation>Las columnas que las carpetas dicen con sus nombres, como {folder!r}, no se leen.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/run.py"/>
        <source>Computed</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>Computing in this process, {threads}: {why}.</source>
        <translation>Se calcula en este proceso, {threads}: {why}.</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>Computing in {workers}: {why}.</source>
        <translation>Se calcula en {workers}: {why}.</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>Computing on the Dask cluster {where}: as asked for.</source>
        <translation>Se calcula en el clúster de Dask {where}: como se pidió.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Count</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>D is the search distance.</source>
        <translation>D es la distancia de búsqueda.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>DECAY: with a distance of 0 there is nothing with which weights could fade.</source>
        <translation>DECAY: con una distancia de 0 no hay nada con lo que los pesos puedan disminuir.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>DECAY: with a search distance of 0 there is no distance with which weights could fade.</source>
        <translation>DECAY: con una distancia de búsqueda de 0 no hay distancia con la que los pesos puedan disminuir.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>DECAY_PARAMETER: no decay, and linear decay, have no parameter. Choose another DECAY, or leave the parameter out.</source>
        <translation>DECAY_PARAMETER: sin decaimiento, y con el lineal, no hay parámetro. Elija otro DECAY, o no indique el parámetro.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>DECAY_PARAMETER: no decay, and linear decay, have no parameter. Leave it out, or choose another.</source>
        <translation>DECAY_PARAMETER: sin decaimiento, y con el lineal, no hay parámetro. No lo indique, o elija otro decaimiento.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>DECAY_PARAMETER: the decay&apos;s parameter must be a finite number above 0, not {value}.</source>
        <translation>DECAY_PARAMETER: el parámetro del decaimiento debe ser un número finito mayor que 0, no {value}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>DECAY_PARAMETER: the decay&apos;s parameter must be above 0: with 0 a weight either stays whole or nothing is left of it.</source>
        <translation>DECAY_PARAMETER: el parámetro del decaimiento debe ser mayor que 0: con 0, un peso queda entero o no queda nada de él.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>DECAY_PARAMETER: {value} is no number above 0.</source>
        <translation>DECAY_PARAMETER: {value} no es un número mayor que 0.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>DISTANCE and REACH_FIELD: a distance of each point and one of each polygon exclude each other.</source>
        <translation>DISTANCE y REACH_FIELD: una distancia de cada punto y una de cada polígono se excluyen.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>DISTANCE and REACH_FIELD: a distance of each point&apos;s own and one of each polygon&apos;s own exclude each other. Leave REACH_FIELD out, or give one number as DISTANCE.</source>
        <translation>DISTANCE y REACH_FIELD: una distancia propia de cada punto y una propia de cada polígono se excluyen. No indique REACH_FIELD, o dé un número como DISTANCE.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/own_distances.py"/>
        <source>DISTANCE: the layer {layer} has no field {field}. Its fields: {fields}.</source>
        <translation>DISTANCE: la capa {layer} no tiene ningún campo {field}. Sus campos: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>DISTANCE: the search distance must be a finite number, 0 or more, not {value}.</source>
        <translation>DISTANCE: la distancia de búsqueda debe ser un número finito, 0 o mayor, no {value}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>DISTANCE: the search distance must be a number, not {value}.</source>
        <translation>DISTANCE: la distancia de búsqueda debe ser un número, no {value}.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>DISTANCE: {distance} reach everything there is.</source>
        <translation>DISTANCE: {distance} alcanzan todo lo que existe.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/refusals.py"/>
        <source>DISTANCE: {distance} reach everything there is: no two places on {crs} are farther apart than {farthest}. Is the unit of the distance right?</source>
        <translation>DISTANCE: {distance} alcanzan todo lo que existe: no hay dos lugares en {crs} más alejados que {farthest}. ¿Es correcta la unidad de la distancia?</translation>
    </message>
    <message>
        <location filename="../processing/inputs/own_distances.py"/>
        <source>DISTANCE: {expression} is no expression: {why}</source>
        <translation>DISTANCE: {expression} no es una expresión: {why}</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/engine.py"/>
        <source>Dask cannot be used ({error}). Install it into the Python that QGIS uses: python3 -m pip install dask distributed.</source>
        <translation>No se puede usar Dask ({error}). Instálelo en el Python que usa QGIS: python3 -m pip install dask distributed.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Dask cluster</source>
        <translation>Clúster de Dask</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>Dask cluster at {scheduler}: {workers}, {threads}.</source>
        <translation>Clúster de Dask en {scheduler}: {workers}, {threads}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Decay of the weights with distance</source>
        <translation>Decaimiento de los pesos con la distancia</translation>
    </message>
    <message>
        <location filename="../processing/parameters/matches.py"/>
        <source>Discard points without any match</source>
        <translation>Descartar los puntos sin ninguna coincidencia</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Distance to the nearest</source>
        <translation>Distancia al más cercano</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Diversity of the types</source>
        <translation>Diversidad de los tipos</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Dominant type</source>
        <translation>Tipo dominante</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>ENGINE: {value} is none of its numbers, 0 to 3.</source>
        <translation>ENGINE: {value} no es ninguno de sus números, 0 a 3.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Each distance counts only what lies beyond the next smaller one: farther than the inner and at most at the outer distance. A single distance stays a disc.</source>
        <translation>Cada distancia cuenta solo lo que está más allá de la inmediatamente menor: más lejos que la interior y como máximo a la exterior. Una sola distancia sigue siendo un disco.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Ellipsoidal</source>
        <translation>Elipsoidal</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/terminal.py"/>
        <source>Error: {error}</source>
        <translation>Error: {error}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>Every point has something in reach.</source>
        <translation>Todos los puntos tienen algo a su alcance.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>Every point that lies somewhere has something in reach.</source>
        <translation>Todos los puntos situados en algún lugar tienen algo a su alcance.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Feet</source>
        <translation>Pies</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Field with each polygon&apos;s own distance</source>
        <translation>Campo con la distancia propia de cada polígono</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <source>Folder of the result</source>
        <translation>Carpeta del resultado</translation>
    </message>
    <message>
        <location filename="../processing/parameters/help_text.py"/>
        <source>For each point and each type of polygon: the sum of the weights, and the number, of the polygons whose distance to the point is at most the search distance.</source>
        <translation>Para cada punto y cada tipo de polígono: la suma de los pesos, y el número, de los polígonos cuya distancia al punto es como máximo la distancia de búsqueda.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights.py"/>
        <source>For each point and polygon type: sum of the weights, and number, of the polygons within a distance.</source>
        <translation>Para cada punto y tipo de polígono: suma de los pesos, y número, de los polígonos a menos de una distancia.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <source>For each point and polygon type: sum of the weights, and number, of the polygons within a distance. Points and polygons are GeoParquet files, folders of files, or addresses such as s3://bucket/folder. The result is a folder of GeoParquet files with all columns of the points, in their order. No worker needs all points or all polygons. A run that was stopped goes on where it was. The same runs without QGIS: python3 -m polyweight_plugin --help. It needs the Python package pyarrow.</source>
        <translation>Para cada punto y tipo de polígono: suma de los pesos, y número, de los polígonos a menos de una distancia. Los puntos y los polígonos son archivos GeoParquet, carpetas de archivos o direcciones como s3://bucket/folder. El resultado es una carpeta de archivos GeoParquet con todas las columnas de los puntos, en su orden. Ningún worker necesita todos los puntos ni todos los polígonos. Una ejecución detenida continúa donde estaba. Lo mismo funciona sin QGIS: python3 -m polyweight_plugin --help. Necesita el paquete de Python pyarrow.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>For exponential and Gaussian decay s, in the unit of the distance: left out, a third of the largest distance. For inverse power p: left out, 1.</source>
        <translation>Para los decaimientos exponencial y gaussiano, s, en la unidad de la distancia; si no se indica, un tercio de la distancia mayor. Para la potencia inversa, p; si no se indica, 1.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>Found {pairs} of a point and a polygon in its reach ({time}).</source>
        <translation>Se encontraron {pairs} de un punto y un polígono a su alcance ({time}).</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Further distances in the same unit, separated by commas, answered in the same run. The names of all new fields then end with the distance: polygon_type1_Sum_250.</source>
        <translation>Otras distancias en la misma unidad, separadas por comas, respondidas en la misma ejecución. Los nombres de todos los campos nuevos terminan entonces con la distancia: polygon_type1_Sum_250.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Further distances, such as: 250, 500</source>
        <translation>Otras distancias, por ejemplo: 250, 500</translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>Gathered as other</source>
        <translation>Reunidos como other</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Gaussian</source>
        <translation>Gaussiano</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>GeoParquet file, folder or address (s3://...) of the points</source>
        <translation>Archivo GeoParquet, carpeta o dirección (s3://...) de los puntos</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>GeoParquet needs the Python package pyarrow, which is not installed here. Install it with &quot;python3 -m pip install pyarrow&quot;, or by the same means as shapely.</source>
        <translation>GeoParquet necesita el paquete de Python pyarrow, que no está instalado aquí. Instálelo con &quot;python3 -m pip install pyarrow&quot;, o por el mismo medio que shapely.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>GeoParquet needs the Python package shapely, 2.0.2 or newer, which is not installed here. Install it with &quot;python3 -m pip install shapely&quot;.</source>
        <translation>GeoParquet necesita el paquete de Python shapely, 2.0.2 o posterior, que no está instalado aquí. Instálelo con &quot;python3 -m pip install shapely&quot;.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>Going on where an earlier run was stopped: {done}.</source>
        <translation>Continúa una ejecución anterior que se detuvo: {done}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>How a weight fades with the distance d to the polygon, D being the search distance: linear 1 - d/D, exponential exp(-d/s), Gaussian exp(-(d/s)^2 / 2), inverse power (1 + d)^-p. Counts stay counts.</source>
        <translation>Cómo disminuye un peso con la distancia d al polígono, siendo D la distancia de búsqueda: lineal 1 - d/D, exponencial exp(-d/s), gaussiano exp(-(d/s)^2 / 2), potencia inversa (1 + d)^-p. Los números de polígonos no cambian.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>How distances are measured</source>
        <translation>Cómo se miden las distancias</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>How far each polygon reaches, in place of the search distance and in its unit: the catchment of a school, or one distance for each type. NULL or a negative one reaches no point.</source>
        <translation>Hasta dónde alcanza cada polígono, en lugar de la distancia de búsqueda y en su unidad: la zona de influencia de una escuela, o una distancia por tipo. NULL o un valor negativo no alcanza ningún punto.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>How far to search, 0 or more, in the unit chosen. A field or an expression of the points gives each point a distance of its own (on a command line field:NAME or expression:TEXT); NULL or a negative one reaches nothing.</source>
        <translation>Hasta dónde buscar, 0 o más, en la unidad elegida. Un campo o una expresión de los puntos da a cada punto su propia distancia (en la línea de órdenes field:NAME o expression:TEXT); NULL o un valor negativo no alcanza nada.</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>How it was computed</source>
        <translation>Cómo se calculó</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>How many processes compute at once; 0 is one per core. The result is the same for every number.</source>
        <translation>Cuántos procesos calculan a la vez; 0 es uno por núcleo. El resultado es el mismo para cualquier número.</translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>In QGIS open Plugins &gt; Python Console, paste the line that ends this message, and press Enter.</source>
        <translation>En QGIS, abra Complementos &gt; Consola de Python, pegue la línea con la que termina este mensaje y pulse Intro.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/terminal.py"/>
        <source>Interrupted.</source>
        <translation>Interrumpido.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Inverse power</source>
        <translation>Potencia inversa</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>Is the disk full?</source>
        <translation>¿Está lleno el disco?</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>Is the server there? Is its address right (endpoint_override, scheme)?</source>
        <translation>¿Está el servidor? ¿Es correcta su dirección (endpoint_override, scheme)?</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Its weight times the share of its area in reach</source>
        <translation>Peso por la parte de su área al alcance</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Its whole weight</source>
        <translation>Su peso entero</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Its whole weight; its weight times the share of its area that lies in the search disc (the area of their intersection / its area); or that, divided by the area of the disc (pi D^2, in square units of the distance). With rings, share and area are those of the ring. With decay, weight is what is left of it.</source>
        <translation>Su peso entero; su peso multiplicado por la parte de su área que está en el disco de búsqueda (área de su intersección / su área); o esto, dividido por el área del disco (pi D^2, en unidades cuadradas de la distancia). Con anillos, la parte y el área son las del anillo. Con decaimiento, el peso es lo que queda de él.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Kilometres</source>
        <translation>Kilómetros</translation>
    </message>
    <message>
        <location filename="../processing/parameters/matches.py"/>
        <source>Leave points out of the output that have no polygon of any type in reach.</source>
        <translation>Omitir de la salida los puntos que no tienen a su alcance ningún polígono de ningún tipo.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Local processes</source>
        <translation>Procesos locales</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Long table: by point, type and distance</source>
        <translation>Tabla larga: por punto, tipo y distancia</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>MEASURE: neither layer has a CRS, so nothing tells where on which ellipsoid they lie. Give the layers their CRS, or choose 1 (planar).</source>
        <translation>MEASURE: ninguna de las capas tiene SRC, así que nada indica dónde están ni en qué elipsoide. Asigne a las capas su SRC, o elija 1 (planar).</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>MEASURE: on the plane of {crs} distances are in degrees, which have no length of their own. Choose MEASURE 2 (ellipsoidal) for lengths, or UNIT 8 for degrees.</source>
        <translation>MEASURE: en el plano de {crs} las distancias están en grados, que no tienen longitud propia. Elija MEASURE 2 (elipsoidal) para longitudes, o UNIT 8 para grados.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>MEASURE: the files are in {crs}; ellipsoidal distances want longitude and latitude.</source>
        <translation>MEASURE: los archivos están en {crs}; las distancias elipsoidales requieren longitud y latitud.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>MEASURE: {crs} is in degrees, which have no length; choose UNIT 8.</source>
        <translation>MEASURE: {crs} está en grados, que no tienen longitud; elija UNIT 8.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>MEASURE: {crs} is in the unit {unit}; ellipsoidal distances want degrees. Reproject the files, or choose UNIT 8.</source>
        <translation>MEASURE: {crs} está en la unidad {unit}; las distancias elipsoidales requieren grados. Reproyecte los archivos o elija UNIT 8.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>MEASURE: {crs} tells no ellipsoid, or none that is wider than it is long. Choose 1 (planar).</source>
        <translation>MEASURE: {crs} no indica ningún elipsoide, o ninguno que sea más ancho que largo. Elija 1 (planar).</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>MEASURE: {crs} tells no ellipsoid. Choose MEASURE 1 and UNIT 8.</source>
        <translation>MEASURE: {crs} no indica ningún elipsoide. Elija MEASURE 1 y UNIT 8.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>MORE_DISTANCES: a distance is asked for twice. Each must be another one.</source>
        <translation>MORE_DISTANCES: una distancia se pide dos veces. Cada una debe ser distinta.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>MORE_DISTANCES: further distances do not go with a distance of each polygon&apos;s own, REACH_FIELD. Leave one of the two out.</source>
        <translation>MORE_DISTANCES: otras distancias no son compatibles con una distancia propia de cada polígono, REACH_FIELD. Prescinda de una de las dos cosas.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>MORE_DISTANCES: further distances go with one number as DISTANCE only, not with a field or an expression. Leave one of the two out.</source>
        <translation>MORE_DISTANCES: otras distancias solo son posibles con un número como DISTANCE, no con un campo o una expresión. Prescinda de una de las dos cosas.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>MORE_DISTANCES: further distances go with one number as DISTANCE only.</source>
        <translation>MORE_DISTANCES: otras distancias solo son posibles con un número como DISTANCE.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>MORE_DISTANCES: {distance} is asked for twice. Every distance, DISTANCE among them, must be another one.</source>
        <translation>MORE_DISTANCES: {distance} se pide dos veces. Cada distancia, también DISTANCE, debe ser distinta.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>MORE_DISTANCES: {value} is no distance. Distances are finite numbers, 0 or more, such as: 250, 500.</source>
        <translation>MORE_DISTANCES: {value} no es una distancia. Las distancias son números finitos, 0 o mayores, por ejemplo: 250, 500.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Metres</source>
        <translation>Metros</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Miles</source>
        <translation>Millas</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <location filename="../processing/parameters/matches.py"/>
        <source>NULL</source>
        <translation>NULL</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Nautical miles</source>
        <translation>Millas náuticas</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Neither layer has a CRS: coordinates and distance are taken to be in the same plane units.</source>
        <translation>Ninguna de las capas tiene SRC: se supone que las coordenadas y la distancia están en las mismas unidades planas.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>New fields: {names}.</source>
        <translation>Campos nuevos: {names}.</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>No Dask scheduler is named. Give its address, such as tcp://host:8786, or put it into Dask&apos;s configuration as scheduler-address.</source>
        <translation>No se indica ningún planificador de Dask. Dé su dirección, por ejemplo tcp://host:8786, o póngala en la configuración de Dask como scheduler-address.</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>No Python was found that can be a worker process, so threads of this process compute: slower, with the same result. A Python of QGIS&apos; own version, with the same numpy and shapely, would serve; the environment variable {variable} may name it. Tried:
{tried}</source>
        <translation>No se encontró ningún Python que pueda ser un proceso worker, así que calculan hilos de este proceso: más despacio, con el mismo resultado. Serviría un Python de la misma versión que el de QGIS, con los mismos numpy y shapely; la variable de entorno {variable} puede indicarlo. Intentados:
{tried}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>No WEIGHT_FIELD was chosen, and everything asked for by STATISTICS needs weights, so the output gets no new fields.</source>
        <translation>No se eligió ningún WEIGHT_FIELD, y todo lo que pide STATISTICS necesita pesos, así que la salida no recibe campos nuevos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>No WEIGHT_FIELD was chosen, so nothing was summed: polygons are counted only.</source>
        <translation>No se eligió ningún WEIGHT_FIELD, así que no se sumó nada: los polígonos solo se cuentan.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/compute.py"/>
        <source>No polygon can be in reach of any point.</source>
        <translation>Ningún polígono puede estar al alcance de ningún punto.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>No polygon is of the type {types}: zeros.</source>
        <translation>Ningún polígono es del tipo {types}: ceros.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>No polygon of {layer} has a type, so the output gets no new fields for types. TYPES can name types whose fields are made in any case.</source>
        <translation>Ningún polígono de {layer} tiene tipo, así que la salida no tiene campos nuevos para los tipos. TYPES puede nombrar tipos cuyos campos se crean en todo caso.</translation>
    </message>
    <message>
        <location filename="../core/engines/in_process.py"/>
        <source>No thread could be started: {error}. Close other programs.</source>
        <translation>No se pudo iniciar ningún hilo: {error}. Cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>No worker process could be started: {reason}. Close other programs, or let this process do the work (engine: this process).</source>
        <translation>No se pudo iniciar ningún proceso worker: {reason}. Cierre otros programas, o deje que este proceso haga el trabajo (ENGINE: este proceso).</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>Not one polygon of {layer} can be transformed to the CRS of the points. Is it right?</source>
        <translation>Ningún polígono de {layer} puede transformarse al SRC de los puntos. ¿Es el correcto?</translation>
    </message>
    <message>
        <location filename="../processing/outputs/staging_folder.py"/>
        <source>Nothing can be written to {folder}: {reason}.</source>
        <translation>No se puede escribir nada en {folder}: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>Nothing was found: no polygon is in reach of any point, though the layers lie in the same region. Are distance and unit right?</source>
        <translation>No se encontró nada: ningún polígono está al alcance de ningún punto, aunque las capas están en la misma región. ¿Son correctas la distancia y la unidad?</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>Nothing was found: no polygon is in reach of any point. The rectangles around the two layers lie {distance} apart. Are distance, unit and the CRS of both layers right?</source>
        <translation>No se encontró nada: ningún polígono está al alcance de ningún punto. Los rectángulos que rodean las dos capas distan {distance}. ¿Son correctos la distancia, la unidad y el SRC de ambas capas?</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Number of pairs of a point and a polygon in reach</source>
        <translation>Número de pares de un punto y un polígono a su alcance</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Number of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Number of polygons</source>
        <translation>Número de polígonos</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Number of worker processes (0: one per core)</source>
        <translation>Número de procesos worker (0: uno por núcleo)</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>OTHER_TYPES: TYPES names no types wanted.</source>
        <translation>OTHER_TYPES: TYPES no nombra ningún tipo deseado.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>OTHER_TYPES: the types that TYPES does not name are to be gathered, but TYPES names none. Name the types wanted there.</source>
        <translation>OTHER_TYPES: los tipos que TYPES no nombra deben reunirse, pero TYPES no nombra ninguno. Nombre allí los tipos deseados.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/finish.py"/>
        <source>OUTPUT: {place!r} and the input {input!r} lie in one another: the next run would read the result, or this one write over its input. Choose another folder.</source>
        <translation>OUTPUT: {place!r} y la entrada {input!r} están una dentro de otra: la ejecución siguiente leería el resultado, o esta sobrescribiría su entrada. Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/finish.py"/>
        <source>OUTPUT: {place!r} holds other files, such as {file!r}. Choose an empty or a new folder.</source>
        <translation>OUTPUT: {place!r} contiene otros archivos, por ejemplo {file!r}. Elija una carpeta vacía o nueva.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/finish.py"/>
        <source>OUTPUT: {place!r} is a file; the result is a folder of parts. Choose another name.</source>
        <translation>OUTPUT: {place!r} es un archivo; el resultado es una carpeta de partes. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Of each weight counts the share of the polygon&apos;s area that is in reach, divided by the area searched, in square {units}.</source>
        <translation>De cada peso cuenta la parte del área del polígono que está al alcance, dividida por el área de búsqueda; unidad de esta: {units} al cuadrado.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Of each weight counts the share of the polygon&apos;s area that is in reach.</source>
        <translation>De cada peso cuenta la parte del área del polígono que está al alcance.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Of {layer} only selected features are wanted, but none is selected.</source>
        <translation>De {layer} solo se quieren los objetos seleccionados, pero no hay ninguno seleccionado.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/in_words.py"/>
        <source>Of {parameter} only the selected features were used, which a command does not know.</source>
        <translation>De {parameter} solo se usaron los objetos seleccionados, que una orden no conoce.</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>On average over all points that have a value:</source>
        <translation>En promedio de todos los puntos que tienen un valor:</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>Once more</source>
        <translation>Una vez más</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>One more is in the table above, and with all its numbers in the JSON file.</source>
        <translation>Un grupo más está en la tabla de arriba, y con todos sus números en el archivo JSON.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>Only {number} of {wanted} workers could be started: {reason}.</source>
        <translation>Solo se pudieron iniciar {number} workers de {wanted}: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>Or {way}.</source>
        <translation>O bien: {way}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>Other types</source>
        <translation>Otros tipos</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>POINTS: the layer {layer} holds {what}, not points.</source>
        <translation>POINTS: la capa {layer} contiene {what}, no puntos.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>POINTS: two of its columns are called alike.</source>
        <translation>POINTS: dos de sus columnas se llaman igual.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>POLYGONS, the layer {layer}, holds points. Are they swapped?</source>
        <translation>POLYGONS, la capa {layer}, contiene puntos. ¿Están intercambiadas las dos?</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>POLYGONS: the layer {layer} is a table without geometry.</source>
        <translation>POLYGONS: la capa {layer} es una tabla sin geometría.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>PREFIX: the new fields need a prefix, such as polygon_type.</source>
        <translation>PREFIX: los campos nuevos necesitan un prefijo, por ejemplo polygon_type.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>PREFIX: the prefix must not hold invisible characters: {prefix}.</source>
        <translation>PREFIX: el prefijo no debe contener caracteres invisibles: {prefix}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Pairs: each point with each polygon in reach</source>
        <translation>Pares: cada punto con cada polígono a su alcance</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Parameter of the decay (s or p)</source>
        <translation>Parámetro del decaimiento (s o p)</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Planar</source>
        <translation>Planar</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Planar: on the plane of the points&apos; CRS, as the map shows it. Ellipsoidal: along the surface of the earth (or of the planet of the CRS), in any CRS. Automatic is ellipsoidal for points in longitude and latitude, and planar otherwise.</source>
        <translation>Planar: en el plano del SRC de los puntos, como lo muestra el mapa. Elipsoidal: a lo largo de la superficie de la Tierra (o del planeta del SRC), en cualquier SRC. Automático es elipsoidal para puntos en longitud y latitud, y planar en los demás casos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/reporting.py"/>
        <location filename="../processing/parameters/layers.py"/>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Points with sums and counts</source>
        <translation>Puntos con sumas y números</translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>PolyWeight needs the Python library shapely, {version} or newer: {found}.</source>
        <translation>PolyWeight necesita la biblioteca de Python shapely, {version} o posterior: {found}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/reporting.py"/>
        <location filename="../processing/parameters/layers.py"/>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Prefix of the new fields</source>
        <translation>Prefijo de los campos nuevos</translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>REACH_FIELD</source>
        <translation>REACH_FIELD</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/run.py"/>
        <source>Read the points</source>
        <translation>Lectura de los puntos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/run.py"/>
        <source>Read the polygons</source>
        <translation>Lectura de los polígonos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <source>Read {points} ({time}).</source>
        <translation>Lectura terminada: {points} ({time}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <source>Read {polygons} of {types} ({time}).</source>
        <translation>Lectura terminada: {polygons}, {types} ({time}).</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Rings: each distance counts what lies farther away than the next smaller one.</source>
        <translation>Anillos: cada distancia cuenta lo que está más lejos que la inmediatamente menor.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Rings: each distance without the next smaller one</source>
        <translation>Anillos: cada distancia sin la inmediatamente menor</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>SCHEDULER: an address was given, but ENGINE is not 3 (Dask cluster). Choose that, or give no address.</source>
        <translation>SCHEDULER: se dio una dirección, pero ENGINE no es 3 (clúster de Dask). Elíjalo, o no dé ninguna dirección.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>SCHEDULER: {address} is no address of a Dask scheduler. It looks like tcp://host:8786, or tls://host:8786.</source>
        <translation>SCHEDULER: {address} no es una dirección de un planificador de Dask. Tiene la forma tcp://host:8786 o tls://host:8786.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <location filename="../processing/parameters/combinations.py"/>
        <source>SHARE: a search distance of 0 has no disc in which a share of an area could lie.</source>
        <translation>SHARE: una distancia de búsqueda de 0 no tiene disco en el que pueda estar una parte de un área.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/refusals.py"/>
        <source>SHARE: areas are shared on the plane only, not along the ellipsoid. Reproject the points to a projected CRS, and choose MEASURE 0 or 1, or choose SHARE 0, the whole weight.</source>
        <translation>SHARE: las áreas solo se reparten en el plano, no a lo largo del elipsoide. Reproyecte los puntos a un SRC proyectado y elija MEASURE 0 o 1, o elija SHARE 0, el peso entero.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/polygons.py"/>
        <source>SHARE: lines and points, of which {layer} holds some, have no area of which a share can lie in reach. Choose 0, the whole weight.</source>
        <translation>SHARE: las líneas y los puntos, de los que {layer} contiene algunos, no tienen área de la que una parte pueda estar al alcance. Elija 0, el peso entero.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>SHARE: shares of areas are measured on a plane only. Choose 0, or files in a projected CRS.</source>
        <translation>SHARE: las partes de áreas solo se miden en un plano. Elija 0, o archivos en un SRC proyectado.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>SHARE: the layer {layer} holds no polygons, and only these have an area of which a share can lie in reach. Choose 0, the whole weight.</source>
        <translation>SHARE: la capa {layer} no contiene polígonos, y solo estos tienen un área de la que una parte pueda estar al alcance. Elija 0, el peso entero.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <source>SHARE: {points} of {layer} of several parts each, whose discs overlap, so that a share of an area would count twice. Split them first (&quot;Multipart to singleparts&quot;), or choose 0, the whole weight.</source>
        <translation>SHARE: {points} de {layer} de varias partes cada uno, cuyos discos se superponen, de modo que una parte de un área contaría dos veces. Divídalos antes («Multiparte a monoparte»), o elija 0, el peso entero.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>SHARE: {polygons} holds lines or points, which have no area of which a share can lie in reach. Choose 0, the whole weight.</source>
        <translation>SHARE: {polygons} contiene líneas o puntos, que no tienen área de la que una parte pueda estar al alcance. Elija 0, el peso entero.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>STATISTICS: choose at least one of {numbers}.</source>
        <translation>STATISTICS: elija al menos uno de los números {numbers}.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>STATISTICS: {value} is none of its numbers.</source>
        <translation>STATISTICS: {value} no es ninguno de sus números.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Search distance</source>
        <translation>Distancia de búsqueda</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>Search distance: {distances}, along the surface of the ellipsoid of {crs} (half axes {a:,.3f} and {b:,.3f} metres).</source>
        <translation>Distancia de búsqueda: {distances}, a lo largo de la superficie del elipsoide de {crs} (semiejes de {a:,.3f} y {b:,.3f} metros).</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>Search distance: {distances}, on a plane of unknown units.</source>
        <translation>Distancia de búsqueda: {distances}, en un plano de unidades desconocidas.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>Search distance: {distances}, on the plane of {crs}.</source>
        <translation>Distancia de búsqueda: {distances}, en el plano de {crs}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>Some names are taken, or do not fit the output&apos;s format. In the output {changes}.</source>
        <translation>Algunos nombres están ocupados, o no caben en el formato de la salida. En la salida: {changes}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights.py"/>
        <location filename="../processing/report/page.py"/>
        <source>Sum polygon weights near points</source>
        <translation>Sumar los pesos de los polígonos cerca de puntos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <source>Sum polygon weights near points (GeoParquet)</source>
        <translation>Sumar los pesos de los polígonos cerca de puntos (GeoParquet)</translation>
    </message>
    <message>
        <location filename="../processing/parameters/matches.py"/>
        <source>Sums where nothing is in reach</source>
        <translation>Sumas donde no hay nada al alcance</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/reporting.py"/>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>TYPES: a type stands there twice.</source>
        <translation>TYPES: un tipo figura dos veces.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>TYPES: there is no TYPE_FIELD that tells types.</source>
        <translation>TYPES: no hay ningún TYPE_FIELD que indique los tipos.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>TYPES: types are wanted, but there is no TYPE_FIELD that tells them. Choose one.</source>
        <translation>TYPES: se quieren tipos, pero no hay ningún TYPE_FIELD que los indique. Elija uno.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>TYPES: {text} is no list of types.</source>
        <translation>TYPES: {text} no es una lista de tipos.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>TYPES: {text} is no list of types. Commas stand between them, and a type with a comma or a quote in it stands in double quotes: 1, &quot;a, b&quot;, park. The empty type is &quot;&quot;.</source>
        <translation>TYPES: {text} no es una lista de tipos. Se separan por comas, y un tipo que contiene una coma o comillas va entre comillas dobles: 1, &quot;a, b&quot;, park. El tipo vacío es &quot;&quot;.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>TYPES: {type} stands there twice.</source>
        <translation>TYPES: {type} figura dos veces.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/fields.py"/>
        <source>TYPE_FIELD: there is a text that is no UTF-8 ({error}).</source>
        <translation>TYPE_FIELD: hay un texto que no es UTF-8 ({error}).</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The Dask cluster at {scheduler} has no workers. Start one with: dask worker {scheduler}</source>
        <translation>El clúster de Dask en {scheduler} no tiene workers. Inicie uno con: dask worker {scheduler}</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The Dask scheduler at {scheduler} cannot be reached ({error}). Check that it runs, that the address is right (tcp:// or tls://) and, with TLS, the certificates in Dask&apos;s configuration.</source>
        <translation>No se puede contactar con el planificador de Dask en {scheduler} ({error}). Compruebe que está en marcha, que la dirección es correcta (tcp:// o tls://) y, con TLS, los certificados de la configuración de Dask.</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The Dask scheduler at {scheduler} was silent for {seconds} seconds.</source>
        <translation>El planificador de Dask en {scheduler} no respondió durante {seconds} segundos.</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The Dask scheduler at {scheduler} went away or was restarted. See its log.</source>
        <translation>El planificador de Dask en {scheduler} se detuvo o se reinició. Vea su registro.</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>The Dask worker at {worker} has shapely {there}, this machine has {here}: where a distance equals the limit to the last digit, they may judge differently.</source>
        <translation>El worker de Dask en {worker} tiene shapely {there}, este equipo tiene {here}: donde una distancia es igual al límite hasta la última cifra, pueden juzgar de forma distinta.</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The Dask worker {worker} has not taken PolyWeight&apos;s code in {seconds} seconds. Its log may say why; restart it.</source>
        <translation>El worker de Dask {worker} no ha tomado el código de PolyWeight en {seconds} segundos. Quizá su registro diga por qué; reinícielo.</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/cluster_worker.py"/>
        <source>The Dask worker {worker} on {host} cannot compute: {lacks}. Install it there: python -m pip install {libraries}</source>
        <translation>El worker de Dask {worker} en {host} no puede calcular: {lacks}. Instale allí: python -m pip install {libraries}</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>The Python library shapely is missing, or too old.</source>
        <translation>La biblioteca de Python shapely falta o es demasiado antigua.</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>The Python named for workers does not serve, so {path} is used. Tried:
{tried}</source>
        <translation>El Python indicado para los workers no sirve, así que se usa {path}. Intentados:
{tried}</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>The address of a running Dask scheduler, such as tcp://host:8786; left empty, the one that Dask&apos;s own configuration names. Certificates for tls:// come from there, too.</source>
        <translation>La dirección de un planificador de Dask en marcha, por ejemplo tcp://host:8786; si se deja vacía, la que indica la configuración de Dask. Los certificados para tls:// también proceden de allí.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/places.py"/>
        <source>The address {place!r} cannot be used: {error}</source>
        <translation>La dirección {place!r} no se puede usar: {error}</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>The column {name!r} of {place} is of the kind {kind}, which can be no {what}.</source>
        <translation>La columna {name!r} de {place} es de la clase {kind}, que no sirve para esto: {what}.</translation>
    </message>
    <message>
        <location filename="../core/engines/in_process.py"/>
        <source>The computing failed: MemoryError: {outcome}. {advice}</source>
        <translation>El cálculo falló: MemoryError: {outcome}. {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/in_process.py"/>
        <source>The computing failed: {kind}: {outcome}</source>
        <translation>El cálculo falló: {kind}: {outcome}</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>The coordinates are in degrees ({crs}), so the search distance is {distance} DEGREES, not metres, and shorter on the ground in the east-west direction than north-south. To search in metres, choose UNIT 0 (automatic), or reproject the points to a projected CRS, such as the UTM zone they lie in, first.</source>
        <translation>Las coordenadas están en grados ({crs}), así que la distancia de búsqueda es de {distance} GRADOS, no metros, y sobre el terreno es más corta en dirección este-oeste que norte-sur. Para buscar en metros, elija UNIT 0 (automático), o reproyecte antes los puntos a un SRC proyectado, por ejemplo el de la zona UTM en que se encuentran.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/help_text.py"/>
        <source>The distance is from the point to the polygon itself, 0 inside it or on its boundary. It is exact, and a polygon exactly at the search distance counts. A point with no polygon in reach gets 0 and 0.</source>
        <translation>La distancia va del punto al polígono mismo, y es 0 dentro de él o en su límite. Es exacta, y un polígono situado exactamente a la distancia de búsqueda cuenta. Un punto sin ningún polígono a su alcance recibe 0 y 0.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/feature_writer.py"/>
        <source>The feature {number} cannot take its new attributes.</source>
        <translation>El objeto {number} no puede recibir sus atributos nuevos.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>The field that tells a polygon&apos;s type; each of its values gets fields of its own. Polygons with NULL belong to no type. Left out, all polygons are one type.</source>
        <translation>El campo que indica el tipo de un polígono; cada uno de sus valores recibe campos propios. Los polígonos con NULL no pertenecen a ningún tipo. Si no se indica, todos los polígonos son de un solo tipo.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>The field with the weights to add. A polygon whose weight is NULL or not finite is counted and adds nothing. Left out, polygons are counted only.</source>
        <translation>El campo con los pesos que se suman. Un polígono cuyo peso es NULL o no es finito se cuenta y no suma nada. Si no se indica, los polígonos solo se cuentan.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <source>The field {field} does not number the rows one by one, so the output has a further field for that.</source>
        <translation>El campo {field} no numera las filas una a una, así que la salida tiene otro campo para ello.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>The field {field} tells {types}, and each gets fields of its own. Are TYPE_FIELD and WEIGHT_FIELD swapped? TYPES can name those that are wanted.</source>
        <translation>El campo {field} indica {types}, y cada uno recibe campos propios. ¿Están intercambiados TYPE_FIELD y WEIGHT_FIELD? TYPES puede nombrar los deseados.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/input_layer.py"/>
        <source>The file of the layer {layer} was removed or replaced while it was in use: {file}. Run again when it is in its place.</source>
        <translation>El archivo de la capa {layer} se eliminó o se reemplazó mientras estaba en uso: {file}. Ejecute de nuevo cuando esté en su lugar.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>The handler of worker {number} failed: {error}</source>
        <translation>El gestor del worker {number} falló: {error}</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The job on the Dask cluster at {scheduler} failed: {error}</source>
        <translation>El trabajo en el clúster de Dask {scheduler} falló: {error}</translation>
    </message>
    <message>
        <location filename="../processing/outputs/places.py"/>
        <source>The layer could not be added to {new}: {error}</source>
        <translation>No se pudo añadir la capa a {new}: {error}</translation>
    </message>
    <message>
        <location filename="../processing/inputs/input_layer.py"/>
        <source>The layer {layer} cannot be read whole: {why}. Is its file damaged?</source>
        <translation>La capa {layer} no se puede leer entera: {why}. ¿Está dañado su archivo?</translation>
    </message>
    <message>
        <location filename="../processing/inputs/input_layer.py"/>
        <source>The layer {layer} changed while it was in use. Run again.</source>
        <translation>La capa {layer} cambió mientras estaba en uso. Ejecute de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>The layer {layer} has no CRS: its coordinates are taken to be in that of the other layer.</source>
        <translation>La capa {layer} no tiene SRC: se supone que sus coordenadas están en el de la otra capa.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>The layer {layer} is empty, so nothing can be found.</source>
        <translation>La capa {layer} está vacía, así que no se puede encontrar nada.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/points.py"/>
        <source>The layer {layer} must consist of points: {why}.</source>
        <translation>La capa {layer} debe consistir en puntos: {why}.</translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>The line: {line}</source>
        <translation>La línea: {line}</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The memory is exhausted. {advice}</source>
        <translation>La memoria está agotada. {advice}</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The memory is exhausted: {wanted} more are needed. {advice}</source>
        <translation>La memoria está agotada: faltan {wanted}. {advice}</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>The name {old} is taken: {new} is written.</source>
        <translation>El nombre {old} está ocupado: se escribe {new}.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>The new columns have other names than in the earlier run: all parts are written anew.</source>
        <translation>Las columnas nuevas tienen otros nombres que en la ejecución anterior: todas las partes se escriben de nuevo.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/checks.py"/>
        <source>The output could not be read again: {error}</source>
        <translation>No se pudo volver a leer la salida: {error}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/points_layer.py"/>
        <location filename="../processing/outputs/gdal_thread.py"/>
        <location filename="../processing/outputs/sink.py"/>
        <source>The output could not be written: {error}</source>
        <translation>No se pudo escribir la salida: {error}</translation>
    </message>
    <message>
        <location filename="../processing/columns/geopackage.py"/>
        <source>The output could not be written: {error}.</source>
        <translation>No se pudo escribir la salida: {error}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/checks.py"/>
        <source>The output has no field {field}. Choose another format, such as GeoPackage.</source>
        <translation>La salida no tiene ningún campo {field}. Elija otro formato, por ejemplo GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/checks.py"/>
        <source>The output has no rows, and without any its format cannot be read again. Choose another, such as GeoPackage.</source>
        <translation>La salida no tiene filas y, sin ninguna, su formato no se puede volver a leer. Elija otro, como GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/checks.py"/>
        <source>The output has {found:,} fields of {wanted:,}. Choose another format, such as GeoPackage.</source>
        <translation>La salida tiene {found:,} campos de {wanted:,}. Elija otro formato, por ejemplo GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/checks.py"/>
        <source>The output has {found:,} rows of {wanted:,}: {error}</source>
        <translation>La salida tiene {found:,} filas de {wanted:,}: {error}</translation>
    </message>
    <message>
        <location filename="../processing/outputs/staging.py"/>
        <source>The output may hold some of the rows: it is written to directly.</source>
        <translation>La salida puede contener algunas de las filas: se escribe en ella directamente.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/sink.py"/>
        <source>The output refused a feature: {error}</source>
        <translation>La salida rechazó un objeto: {error}</translation>
    </message>
    <message>
        <location filename="../processing/outputs/staging.py"/>
        <source>The output took {found:,} rows of {wanted:,}: is the disk full?</source>
        <translation>La salida aceptó {found:,} filas de {wanted:,}: ¿está lleno el disco?</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>The output would have {all:,} fields ({new:,} of them new, for {factors}), but it can hold {limit:,}. Choose another format, a TYPE_FIELD with fewer different values, or ask for less.</source>
        <translation>La salida tendría {all:,} campos ({new:,} de ellos nuevos, para {factors}), pero solo puede contener {limit:,}. Elija otro formato, un TYPE_FIELD con menos valores distintos, o pida menos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>The plane of {crs} is no true measure here: where the points are, {distance} on it are {metres} metres on the ground. For true distances choose MEASURE 2 (ellipsoidal), or reproject the points to a CRS made for their region.</source>
        <translation>El plano de {crs} no es aquí una medida verdadera: donde están los puntos, {distance} en él son {metres} metros sobre el terreno. Para distancias verdaderas elija MEASURE 2 (elipsoidal), o reproyecte los puntos a un SRC hecho para su región.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>The points are not sorted: they are answered in {tiles:,} tiles along a Hilbert curve.</source>
        <translation>Los puntos no están ordenados: se responden en {tiles:,} teselas a lo largo de una curva de Hilbert.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>The points in their order, unchanged, with new fields for each type. Names that are taken or too long for the format are changed, and the log says how.</source>
        <translation>Los puntos en su orden, sin cambios, con campos nuevos para cada tipo. Los nombres ocupados o demasiado largos para el formato se cambian, y el registro dice cómo.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>The points. A multipoint counts from its nearest part. A point without geometry is kept, with NULLs.</source>
        <translation>Los puntos. Un multipunto cuenta desde su parte más cercana. Un punto sin geometría se conserva, con NULL.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/crs.py"/>
        <source>The polygons are in another CRS than the points, and cannot be transformed on {machine}: {error}. Reproject them first, or install pyproj, on every worker, too.</source>
        <translation>Los polígonos están en otro SRC que los puntos y no se pueden transformar en {machine}: {error}. Reproyéctelos primero o instale pyproj, también en cada worker.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>The polygons are not sorted: they are put along a Hilbert curve, in {tiles:,} tiles.</source>
        <translation>Los polígonos no están ordenados: se disponen a lo largo de una curva de Hilbert, en {tiles:,} teselas.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>The polygons; lines and points will do as well. They are reprojected to the CRS of the points where theirs differs. Invalid ones are measured as they are; those without geometry reach no point.</source>
        <translation>Los polígonos; también sirven líneas y puntos. Se reproyectan al SRC de los puntos cuando el suyo es distinto. Los no válidos se miden tal como son; los que no tienen geometría no alcanzan ningún punto.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <source>The same as on layers, for GeoParquet files of any size, on this machine or on a cluster.</source>
        <translation>Lo mismo que con capas, para archivos GeoParquet de cualquier tamaño, en este equipo o en un clúster.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>The same, by the area of the search disc (density)</source>
        <translation>Lo mismo, por área del disco de búsqueda (densidad)</translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>The types wanted, in this order, separated by commas; a type with a comma in it stands in double quotes. Types that no polygon has get zeros, so that the fields do not depend on the data. Left out, every type that is found.</source>
        <translation>Los tipos deseados, en este orden, separados por comas; un tipo con una coma va entre comillas dobles. Los tipos que ningún polígono tiene reciben ceros, para que los campos no dependan de los datos. Si no se indican, todos los tipos que se encuentren.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>The unit of all distances, asked for and answered. Automatic is the unit of the points&apos; CRS, and metres where that is in longitude and latitude.</source>
        <translation>La unidad de todas las distancias, en la pregunta y en la respuesta. Automático es la unidad del SRC de los puntos, y metros cuando este está en longitud y latitud.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>The weights in {field!r} are too large to add: the largest is {largest_weight!r}. Divide them by a common number first.</source>
        <translation>Los pesos de {field!r} son demasiado grandes para sumarlos: el mayor es {largest_weight!r}. Divídalos antes por un mismo número.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>The weights of {layer} in {field} are too large to add: their sum may exceed {limit:.2g}. The largest is {largest!r}. Divide them by a common number first.</source>
        <translation>Los pesos de {layer} en {field} son demasiado grandes para sumarlos: su suma puede superar {limit:.2g}. El mayor es {largest!r}. Divídalos antes por un mismo número.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/worker.py"/>
        <source>The worker on {machine} cannot read GeoParquet: {error}. Every worker needs pyarrow. Install it there, with &apos;{python} -m pip install pyarrow&apos;, and start the worker anew.</source>
        <translation>El worker de {machine} no puede leer GeoParquet: {error}. Cada worker necesita pyarrow. Instálelo allí, con &apos;{python} -m pip install pyarrow&apos;, y reinicie el worker.</translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>Then restart QGIS, which holds the old one.</source>
        <translation>Después reinicie QGIS, que retiene el antiguo.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>There is no Parquet file in {place!r}.</source>
        <translation>No hay ningún archivo Parquet en {place!r}.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>There is no parameter {name} here.</source>
        <translation>Aquí no hay ningún parámetro {name}.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>There is no result. What is done is kept in {folder}: the same run goes on from there.</source>
        <translation>No hay resultado. Lo hecho se conserva en {folder}: la misma ejecución continúa desde allí.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>There is no such bucket: mind its name, region and server.</source>
        <translation>No existe tal bucket: compruebe su nombre, región y servidor.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>There is no transformation from the CRS of {layer} ({own}) to that of the points ({other}). Reproject one of the layers first.</source>
        <translation>No hay transformación del SRC de {layer} ({own}) al de los puntos ({other}). Reproyecte antes una de las capas.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/places.py"/>
        <source>There is nothing at {place!r}.</source>
        <translation>No hay nada en {place!r}.</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>This command repeats the run:</source>
        <translation>Esta orden repite la ejecución:</translation>
    </message>
    <message>
        <location filename="../processing/text.py"/>
        <source>This does not work:</source>
        <translation>Esto no funciona:</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>This process</source>
        <translation>Este proceso</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>Together</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Total over all types</source>
        <translation>Total de todos los tipos</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>Type field</source>
        <translation>Campo del tipo</translation>
    </message>
    <message>
        <location filename="../processing/inputs/polygons.py"/>
        <source>Types found: {types}.</source>
        <translation>Tipos encontrados: {types}.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/polygons.py"/>
        <source>Types wanted that {layer} does not have: {types}.</source>
        <translation>Tipos deseados que {layer} no tiene: {types}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>Types wanted, such as: 1, 2, park</source>
        <translation>Tipos deseados, por ejemplo: 1, 2, park</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>UNIT and MEASURE: the units of {crs} are angles, and on the ellipsoid no angle is a distance. Choose a unit of length, or MEASURE 1 (planar).</source>
        <translation>UNIT y MEASURE: las unidades de {crs} son ángulos, y en el elipsoide ningún ángulo es una distancia. Elija una unidad de longitud, o MEASURE 1 (planar).</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>UNIT, MEASURE: the files tell no CRS, so nothing tells where and how long things are.</source>
        <translation>UNIT, MEASURE: los archivos no indican ningún SRC, así que nada dice dónde están las cosas ni cuánto miden.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>UNIT: neither layer has a CRS, so nothing tells how long the units of their coordinates are. Give the layers their CRS, or choose 0 (automatic), which takes these units as they are.</source>
        <translation>UNIT: ninguna de las capas tiene SRC, así que nada dice cuánto miden las unidades de sus coordenadas. Asigne a las capas su SRC, o elija 0 (automático), que toma estas unidades tal como son.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>UNIT: on the ellipsoid no angle is a distance. Choose a unit of length.</source>
        <translation>UNIT: en el elipsoide ningún ángulo es una distancia. Elija una unidad de longitud.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>UNIT: {crs} does not tell how long its units are. Choose UNIT 8.</source>
        <translation>UNIT: {crs} no dice cuánto miden sus unidades. Elija UNIT 8.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <location filename="../processing/parameters/measures.py"/>
        <source>US survey feet</source>
        <translation>Pies topográficos de EE. UU.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>US survey foot</source>
        <translation>pie topográfico de EE. UU.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Unit of the distances</source>
        <translation>Unidad de las distancias</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Units of the points&apos; CRS (may be degrees)</source>
        <translation>Unidades del SRC de los puntos (a veces grados)</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>WORKERS: the number of worker processes must be a whole number, 0 or more, not {value}.</source>
        <translation>WORKERS: el número de procesos worker debe ser un número entero, 0 o mayor, no {value}.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>WORKERS: the number of workers must be a whole number, 0 or more, not {value}.</source>
        <translation>WORKERS: el número de workers debe ser un número entero, 0 o mayor, no {value}.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/terminal.py"/>
        <source>Warning: {text}</source>
        <translation>Advertencia: {text}</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>Weight field</source>
        <translation>Campo del peso</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Weights fade with the distance d to the polygon, all lengths in {units}: what counts is the weight times {formula}. {letters}</source>
        <translation>Los pesos disminuyen con la distancia d al polígono, todas las longitudes en {units}: lo que cuenta es el peso multiplicado por {formula}. {letters}</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>What a polygon brings</source>
        <translation>Qué aporta un polígono</translation>
    </message>
    <message>
        <location filename="../processing/parameters/matches.py"/>
        <source>What a sum is where no polygon of the type is in reach. Counts are 0 there in any case.</source>
        <translation>Qué vale una suma donde no hay al alcance ningún polígono del tipo. Los números de polígonos son allí 0 en todo caso.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>What becomes of the types that are not among those wanted: left out, or gathered as other, last.</source>
        <translation>Qué ocurre con los tipos que no están entre los deseados: omitidos, o reunidos como other, al final.</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>What came out</source>
        <translation>Qué salió</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>What each type gets for each distance: sum, number, mean, minimum and maximum of the weights in reach, and the distance to the nearest polygon. Over all types: total (sum and number), the dominant type (the one with the largest sum), and diversity (Shannon&apos;s index of the numbers, - sum of p ln p over the types&apos; parts p, natural logarithm). Without a weight field, what needs weights is left out. Where nothing is in reach, sums, numbers and diversity are 0 and all else is NULL.</source>
        <translation>Qué recibe cada tipo para cada distancia: suma, número, media, mínimo y máximo de los pesos al alcance, y la distancia al polígono más cercano. De todos los tipos: total (suma y número), el tipo dominante (el de mayor suma) y la diversidad (índice de Shannon de los números, - suma de p ln p sobre las partes p de los tipos, logaritmo natural). Sin un campo de peso se omite lo que necesita pesos. Donde no hay nada al alcance, las sumas, los números y la diversidad son 0 y todo lo demás es NULL.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>What the names of the new fields begin with: polygon_type gives polygon_type1_Sum and polygon_type1_Count; without a type field, polygon_Sum and polygon_Count.</source>
        <translation>Con qué empiezan los nombres de los campos nuevos: polygon_type da polygon_type1_Sum y polygon_type1_Count; sin campo del tipo, polygon_Sum y polygon_Count.</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>What was left out, or is to be known</source>
        <translation>Qué se omitió, o hay que saber</translation>
    </message>
    <message>
        <location filename="../processing/outputs/moves.py"/>
        <source>What was there before could not be put back: {lost}.</source>
        <translation>Lo que había antes no se pudo devolver a su lugar: {lost}.</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>What went in</source>
        <translation>Qué entró</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Where to compute</source>
        <translation>Dónde calcular</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>Whoever runs this may not do so: give the permission, or choose another place.</source>
        <translation>Quien ejecuta esto no tiene permiso: concédalo o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>Windows allows {number}</source>
        <translation>Windows permite {number}</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>Worker processes run {path}</source>
        <translation>Los procesos worker ejecutan {path}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/child.py"/>
        <source>Worker {number} (process {pid})</source>
        <translation>El worker {number} (proceso {pid})</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/reporting.py"/>
        <source>Wrote the layers</source>
        <translation>Escritura de las capas</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>Wrote {points} into {output}.</source>
        <translation>Escritura terminada: {points} en {output}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/run.py"/>
        <source>Wrote {points}. The whole job took {time}.</source>
        <translation>Escritura terminada: {points}. Todo el trabajo duró {time}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Yards</source>
        <translation>Yardas</translation>
    </message>
    <message>
        <location filename="../processing/parameters/matches.py"/>
        <source>Zero</source>
        <translation>Cero</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>`conda install -c conda-forge shapely`</source>
        <translation>`conda install -c conda-forge shapely`</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/crs.py"/>
        <source>a CRS without name</source>
        <translation>un SRC sin nombre</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>a malformed geometry can do that: repair the polygons and try again</source>
        <translation>puede deberse a una geometría mal formada: repare los polígonos e inténtelo de nuevo</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>address of the Dask scheduler, tcp:// or tls://</source>
        <translation>dirección del planificador de Dask, tcp:// o tls://</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>all parts are written</source>
        <translation>todas las partes están escritas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/reporting.py"/>
        <source>all polygons</source>
        <translation>todos los polígonos</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>along the ellipsoid</source>
        <translation>a lo largo del elipsoide</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/crs.py"/>
        <source>an unknown CRS</source>
        <translation>un SRC desconocido</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>as a collection of geometries: only the polygons in them count</source>
        <translation>como colección de geometrías: solo cuentan los polígonos que contienen</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>as asked for</source>
        <translation>como se pidió</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>as systems do when memory runs out: fewer workers need less memory</source>
        <translation>como hacen los sistemas cuando se agota la memoria: menos workers necesitan menos memoria</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>ask whoever installed QGIS for it</source>
        <translation>pídasela a quien instaló QGIS</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>beyond {inner}, within {distance} {unit}</source>
        <translation>más allá de {inner}, a menos de {distance} {unit}</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>build QGIS as `qgis.override { extraPythonPackages = ps: [ ps.shapely ]; }`</source>
        <translation>construya QGIS como `qgis.override { extraPythonPackages = ps: [ ps.shapely ]; }`</translation>
    </message>
    <message>
        <location filename="../processing/outputs/formats.py"/>
        <source>can be written, but not read again, so that nobody could say whether it is whole</source>
        <translation>se puede escribir, pero no volver a leer, de modo que nadie podría decir si está completo</translation>
    </message>
    <message>
        <location filename="../processing/outputs/formats.py"/>
        <source>cannot hold points with fields of any name</source>
        <translation>no puede contener puntos con campos de cualquier nombre</translation>
    </message>
    <message>
        <location filename="../processing/outputs/formats.py"/>
        <source>cannot hold the new fields, but has fields of its own only</source>
        <translation>no puede contener los campos nuevos, sino solo los suyos propios</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>column of each polygon&apos;s own distance, in place of DISTANCE</source>
        <translation>columna de la distancia propia de cada polígono, en lugar de DISTANCE</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>column of the polygons&apos; type</source>
        <translation>columna del tipo de los polígonos</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>column of the polygons&apos; weight; left out, they are counted only</source>
        <translation>columna del peso de los polígonos; si no se indica, solo se cuentan</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/interpreter.py"/>
        <source>could not be started ({reason})</source>
        <translation>no se pudo iniciar ({reason})</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/interpreter.py"/>
        <source>could not say what it is (exit code {code}, its last words: {last_line})</source>
        <translation>no pudo decir qué es (código de salida {code}, sus últimas palabras: {last_line})</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>could not start (a library failed to initialise); Windows does that when too many programs run, or as it shuts down: close other programs</source>
        <translation>no pudo iniciarse (una biblioteca no pudo inicializarse); Windows hace esto cuando hay demasiados programas en marcha, o mientras se apaga: cierre otros programas</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>could not start (a library is missing); {advice}</source>
        <translation>no pudo iniciarse (falta una biblioteca); {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>could not start (a library lacks a function); {advice}</source>
        <translation>no pudo iniciarse (a una biblioteca le falta una función); {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>could not start (a library of another processor type); {advice}</source>
        <translation>no pudo iniciarse (una biblioteca de otro tipo de procesador); {advice}</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>count</source>
        <translation>número</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (an exception of C++ that nobody caught); {advice}</source>
        <translation>se interrumpió (una excepción de C++ que nadie capturó); {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (damaged heap); {advice}</source>
        <translation>se interrumpió (montículo dañado); {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (illegal instruction); {advice}</source>
        <translation>se interrumpió (instrucción ilegal); {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (illegal instruction, signal SIGILL); {advice}</source>
        <translation>se interrumpió (instrucción ilegal, señal SIGILL); {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (segmentation fault); {advice}</source>
        <translation>se interrumpió (violación de segmento); {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (stack overflow); {advice}</source>
        <translation>se interrumpió (desbordamiento de pila); {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed with exit code {code:#x}</source>
        <translation>se interrumpió con el código de salida {code:#x}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed, because a file of its libraries could not be read from the disk or network</source>
        <translation>se interrumpió, porque un archivo de sus bibliotecas no se pudo leer del disco o de la red</translation>
    </message>
    <message>
        <location filename="../processing/outputs/formats.py"/>
        <source>cuts points into tiles, where they come twice and in another place</source>
        <translation>corta los puntos en teselas, donde aparecen dos veces y en otro lugar</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>degree</source>
        <translation>grado</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>degrees</source>
        <translation>grados</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <location filename="../processing/outputs/field_names.py"/>
        <source>distance</source>
        <translation>distancia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>distance to the nearest polygon in {unit}</source>
        <translation>distancia al polígono más cercano en {unit}</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>distances</source>
        <translation>distancias</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>distribution</source>
        <translation>distribución</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <location filename="../processing/outputs/field_names.py"/>
        <source>diversity</source>
        <translation>diversidad</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>does not exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>dominant</source>
        <translation>tipo dominante</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>edge</source>
        <translation>arista</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>edges</source>
        <translation>aristas</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>ended by itself with exit code {code}</source>
        <translation>terminó por sí mismo con el código de salida {code}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>faded {weight}</source>
        <translation>{weight} con decaimiento</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>feature</source>
        <translation>objeto</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>features</source>
        <translation>objetos</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>feet</source>
        <translation>pies</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>folder (or address) that the parts are written into</source>
        <translation>carpeta (o dirección) en la que se escriben las partes</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>foot</source>
        <translation>pie</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>further distances, such as: 250, 500</source>
        <translation>otras distancias, por ejemplo: 250, 500</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>gave up after an error of its own</source>
        <translation>se rindió tras un error propio</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>gave up after an error of its own (signal SIGABRT), as it also does when memory runs out</source>
        <translation>se rindió tras un error propio (señal SIGABRT), como también cuando se agota la memoria</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <source>geoparquet,parquet,large,cluster,cloud,s3,dask,sum,count,weight,near,within distance</source>
        <translation>geoparquet,parquet,grande,clúster,nube,s3,dask,suma,número,peso,cerca,a menos de una distancia</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>how names of new columns begin</source>
        <translation>con qué empiezan los nombres de las columnas nuevas</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>in a terminal `flatpak run --devel --command=pip3 org.qgis.qgis install shapely --user`</source>
        <translation>en un terminal, `flatpak run --devel --command=pip3 org.qgis.qgis install shapely --user`</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>in all</source>
        <translation>en total</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>in rings of {distances} {unit}</source>
        <translation>en anillos de {distances} {unit}</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install QGIS 3.44.4 or newer</source>
        <translation>instale QGIS 3.44.4 o posterior</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install a newer QGIS</source>
        <translation>instale un QGIS más nuevo</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install the newest QGIS</source>
        <translation>instale el QGIS más nuevo</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install the package `python3-pip`, and call this up again for the next step</source>
        <translation>instale el paquete `python3-pip`, y vuelva aquí para el paso siguiente</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install the package `python3-shapely`</source>
        <translation>instale el paquete `python3-shapely`</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install the package `python3-shapely`, if it is 2.0.2 or newer</source>
        <translation>instale el paquete `python3-shapely`, si es la versión 2.0.2 o posterior</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/candidates.py"/>
        <source>is Windows&apos; stand-in, which may open the Microsoft Store, so it was not started</source>
        <translation>es el sustituto de Windows, que puede abrir Microsoft Store, así que no se inició</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/candidates.py"/>
        <source>is macOS&apos; stand-in, which may offer to install developer tools, so it was not started</source>
        <translation>es el sustituto de macOS, que puede ofrecer instalar herramientas de desarrollo, así que no se inició</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>is no folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/candidates.py"/>
        <source>is not named python, so it was not started</source>
        <translation>no se llama python, así que no se inició</translation>
    </message>
    <message>
        <location filename="../processing/outputs/checks.py"/>
        <source>is the disk full?</source>
        <translation>¿está lleno el disco?</translation>
    </message>
    <message>
        <location filename="../processing/installation/requirement.py"/>
        <source>it cannot be imported ({error})</source>
        <translation>no se puede importar ({error})</translation>
    </message>
    <message>
        <location filename="../processing/installation/requirement.py"/>
        <source>it is built on GEOS {geos}, where 3.10 is needed</source>
        <translation>se basa en GEOS {geos}, y hace falta 3.10</translation>
    </message>
    <message>
        <location filename="../processing/outputs/sink.py"/>
        <source>it is closed.</source>
        <translation>está cerrada.</translation>
    </message>
    <message>
        <location filename="../processing/installation/requirement.py"/>
        <source>it is not installed</source>
        <translation>no está instalada</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights.py"/>
        <source>join,summary,summarize,near,nearby,nearest,within distance,proximity,radius,reach,buffer,catchment,accessibility,density,zonal,score,weight,sum,count,polygon,point,class,type</source>
        <translation>unir,unión,resumir,cerca,cercano,vecino,proximidad,a menos de una distancia,radio,alcance,buffer,área de influencia,accesibilidad,densidad,zonal,puntuación,peso,suma,número,polígono,punto,clase,tipo</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>kilometre</source>
        <translation>kilómetro</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>kilometres</source>
        <translation>kilómetros</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>least</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/present.py"/>
        <source>long table</source>
        <translation>tabla larga</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>max</source>
        <translation>máximo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>maximum of {weight}</source>
        <translation>máximo de {weight}</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <location filename="../processing/report/findings.py"/>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>mean of {weight}</source>
        <translation>media de {weight}</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>metre</source>
        <translation>metro</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>metres</source>
        <translation>metros</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>mile</source>
        <translation>milla</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>miles</source>
        <translation>millas</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>min</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>minimum of {weight}</source>
        <translation>mínimo de {weight}</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>more than {number} for each core only take memory</source>
        <translation>más de {number} por núcleo solo consumen memoria</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>most</source>
        <translation>máximo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <source>multipoint</source>
        <translation>multipunto</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <source>multipoints</source>
        <translation>multipuntos</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>nautical mile</source>
        <translation>milla náutica</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>nautical miles</source>
        <translation>millas náuticas</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>nearest</source>
        <translation>distancia al más cercano</translation>
    </message>
    <message>
        <location filename="../processing/outputs/formats.py"/>
        <source>needs GDAL&apos;s LIBKML, which is not there: without it, fields can be written, but not read again</source>
        <translation>necesita LIBKML de GDAL, que no está disponible: sin él, los campos se pueden escribir, pero no volver a leer</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/reporting.py"/>
        <source>no CRS</source>
        <translation>sin SRC</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>no Python was found that can be a worker</source>
        <translation>no se encontró ningún Python que pueda ser un worker</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>no geometry</source>
        <translation>ninguna geometría</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <location filename="../processing/inputs/own_distances.py"/>
        <location filename="../processing/inputs/polygons.py"/>
        <location filename="../processing/parameters/layers.py"/>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/present.py"/>
        <source>nothing {within}</source>
        <translation>nada {within}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>number of polygons</source>
        <translation>número de polígonos</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>number of workers; 0 is one for each core</source>
        <translation>número de workers; 0 es uno por núcleo</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>of Dask&apos;s own configuration</source>
        <translation>de la configuración de Dask</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>of each point its own, by {expression}</source>
        <translation>la propia de cada punto, según {expression}</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>of each polygon its own, by the field {field}</source>
        <translation>la propia de cada polígono, según el campo {field}</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>of the points have something in reach</source>
        <translation>de los puntos tienen algo a su alcance</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>on the plane of the points&apos; CRS</source>
        <translation>en el plano del SRC de los puntos</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>one for each core ({cores})</source>
        <translation>uno por núcleo ({cores})</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>only one of both has the column {name!r}</source>
        <translation>solo uno de los dos tiene la columna {name!r}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/reporting.py"/>
        <source>over all types</source>
        <translation>de todos los tipos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>pair</source>
        <translation>par</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/present.py"/>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>pairs</source>
        <translation>pares</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>pairs in reach of each other</source>
        <translation>pares al alcance uno de otro</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>pale {least}, strong {most}</source>
        <translation>pálido {least}, intenso {most}</translation>
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
        <translation>punto</translation>
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
        <translation>puntos</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>points with something in reach</source>
        <translation>puntos con algo a su alcance</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <location filename="../processing/geoparquet/session.py"/>
        <location filename="../processing/inputs/numbers.py"/>
        <location filename="../processing/inputs/polygons.py"/>
        <location filename="../processing/inputs/shapes.py"/>
        <source>polygon</source>
        <translation>polígono</translation>
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
        <translation>polígonos</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>s of 2 and 3 (a third of the largest distance), p of 4 (1)</source>
        <translation>s de 2 y 3 (un tercio de la distancia mayor), p de 4 (1)</translation>
    </message>
    <message>
        <location filename="../processing/outputs/formats.py"/>
        <source>says where its other files lie, and they have to be moved</source>
        <translation>dice dónde están sus otros archivos, y hay que moverlos</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>search distance, or field:NAME for a distance of each point&apos;s own</source>
        <translation>distancia de búsqueda, o field:NAME para una distancia propia de cada punto</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/child.py"/>
        <source>sent what is not an answer: {error}</source>
        <translation>envió algo que no es una respuesta: {error}</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>start OSGeo4W Setup, choose Advanced Install, and the package `python3-shapely`</source>
        <translation>inicie OSGeo4W Setup, elija Advanced Install y el paquete `python3-shapely`</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>statistic</source>
        <translation>estadística</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>statistics</source>
        <translation>estadísticas</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>sum of {weight}</source>
        <translation>suma de {weight}</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>sums where nothing is in reach: 0 zero, 1 NULL</source>
        <translation>sumas donde no hay nada al alcance: 0 cero, 1 NULL</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>that cannot be transformed to the CRS of the points: left out</source>
        <translation>que no se pueden transformar al SRC de los puntos: omitidos</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>the distances of {field}, in {unit}</source>
        <translation>las distancias de {field}, en {unit}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>the engine is being closed</source>
        <translation>el cálculo se está cerrando</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>the free memory serves no more</source>
        <translation>la memoria libre no permite más</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>the input files</source>
        <translation>los archivos de entrada</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>the installation of Python, numpy or shapely is damaged or mixed: install them anew</source>
        <translation>la instalación de Python, numpy o shapely está dañada o mezclada: instálelos de nuevo</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>the largest number there is</source>
        <translation>el mayor número que existe</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>the question</source>
        <translation>la pregunta</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>the same of the polygons, lines or points that are summed</source>
        <translation>lo mismo para los polígonos, líneas o puntos que se suman</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>the software</source>
        <translation>el programa</translation>
    </message>
    <message>
        <location filename="../processing/installation/requirement.py"/>
        <source>the version found ({version}) is too old</source>
        <translation>la versión encontrada ({version}) es demasiado antigua</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>the {statistic}</source>
        <translation>el valor ({statistic})</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/geometry.py"/>
        <source>there is a {kind} among the points</source>
        <translation>hay un objeto de tipo {kind} entre los puntos</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>total count</source>
        <translation>número total</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>total sum</source>
        <translation>suma total</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>true: each distance counts what lies beyond the next smaller one</source>
        <translation>true: cada distancia cuenta lo que está más allá de la inmediatamente menor</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>true: points without any match are left out</source>
        <translation>true: los puntos sin ninguna coincidencia se omiten</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <location filename="../processing/algorithms/compute.py"/>
        <location filename="../processing/algorithms/read.py"/>
        <location filename="../processing/algorithms/remarks.py"/>
        <location filename="../processing/outputs/field_names.py"/>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/compute.py"/>
        <location filename="../processing/algorithms/read.py"/>
        <location filename="../processing/algorithms/remarks.py"/>
        <location filename="../processing/outputs/field_names.py"/>
        <source>types</source>
        <translation>tipos</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>types wanted, such as: 1, 2, park</source>
        <translation>tipos deseados, por ejemplo: 1, 2, park</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>unit of the coordinates</source>
        <translation>unidad de las coordenadas</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>units of the coordinates</source>
        <translation>unidades de las coordenadas</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was ended because the session ended</source>
        <translation>se terminó porque terminó la sesión</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was ended by Ctrl-C, or because its console was closed</source>
        <translation>se terminó con Ctrl-C, o porque se cerró su consola</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was ended by signal {name}</source>
        <translation>se terminó por la señal {name}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was ended by the limit on processor time (signal SIGXCPU; see ulimit -t)</source>
        <translation>se terminó por el límite de tiempo de procesador (señal SIGXCPU; vea ulimit -t)</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was ended by the limit on the size of files (signal SIGXFSZ; see ulimit -f)</source>
        <translation>se terminó por el límite de tamaño de los archivos (señal SIGXFSZ; vea ulimit -f)</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was killed (signal SIGKILL), {advice}</source>
        <translation>fue eliminado (señal SIGKILL), {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was out of memory, paging file included: fewer workers need less memory</source>
        <translation>se quedó sin memoria, incluido el archivo de paginación: menos workers necesitan menos memoria</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was out of memory: fewer workers need less memory</source>
        <translation>se quedó sin memoria: menos workers necesitan menos memoria</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>with NULL in {field!r}: counted, adding 0 to the sum</source>
        <translation>con NULL en {field!r}: se cuentan, con 0 en la suma</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>with NULL in {field!r}: they are of no type</source>
        <translation>con NULL en {field!r}: sin tipo</translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>with NULL in {field}: counted, adding 0 to the sum</source>
        <translation>con NULL en {field}: se cuentan, con 0 en la suma</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>with NULL or less than 0 in {field!r}: they reach nothing</source>
        <translation>con NULL o menos de 0 en {field!r}: sin efecto, no se alcanza nada</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <location filename="../processing/inputs/shapes.py"/>
        <source>with a latitude beyond 90 degrees: left out</source>
        <translation>con una latitud de más de 90 grados: omitidos</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>with a weight in {field!r} that is not finite: counted, adding 0</source>
        <translation>con un peso no finito en {field!r}: se cuentan, con 0 en la suma</translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>with a weight in {field} beyond {largest:,}: taken as the nearest 64-bit floating-point number</source>
        <translation>con un peso en {field} de más de {largest:,}: se toma el número de coma flotante de 64 bits más próximo</translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>with a weight in {field} that is not finite: counted, adding 0 to the sum</source>
        <translation>con un peso no finito en {field}: se cuentan, con 0 en la suma</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>with coordinates that are not finite, or beyond 10^13: they are left out</source>
        <translation>con coordenadas que no son finitas o superan 10^13: omitidos</translation>
    </message>
    <message>
        <location filename="../processing/inputs/points.py"/>
        <source>with coordinates that are not finite, or beyond 1e13: kept, with NULL in the new fields</source>
        <translation>con coordenadas que no son finitas o superan 1e13: se conservan, con NULL en los campos nuevos</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>with coordinates that are not finite, or beyond 1e13: left out</source>
        <translation>con coordenadas que no son finitas o superan 1e13: omitidos</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <location filename="../processing/inputs/shapes.py"/>
        <source>with rings that are not closed or have too few vertices: left out</source>
        <translation>con anillos que no están cerrados o tienen demasiado pocos vértices: omitidos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>within its own distance</source>
        <translation>dentro de su propia distancia</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>within the polygon&apos;s own distance</source>
        <translation>dentro de la distancia propia del polígono</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>within {distances} {unit}</source>
        <translation>a menos de {distances} {unit}</translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>without a distance of 0 or more in {field}: they reach no point</source>
        <translation>sin una distancia de 0 o más en {field}: no se alcanza ningún punto</translation>
    </message>
    <message>
        <location filename="../processing/inputs/points.py"/>
        <source>without geometry: kept, with NULL in the new fields</source>
        <translation>sin geometría: se conservan, con NULL en los campos nuevos</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>without geometry: reached by no point</source>
        <translation>sin geometría: fuera del alcance de todo punto</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>without geometry: they reach no point</source>
        <translation>sin geometría: no se alcanza ningún punto</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>yard</source>
        <translation>yarda</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>yards</source>
        <translation>yardas</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{basis}, but {limit}</source>
        <translation>{basis}, pero {limit}</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>{edges} of {layer} of more than 180 degrees of longitude: taken as drawn, the long way round. Where the short way is meant, cut the polygons at the antimeridian.</source>
        <translation>{edges} de {layer} de más de 180 grados de longitud: se toman como están dibujadas, por el camino largo. Donde se quiere el corto, corte los polígonos en el antimeridiano.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>{ended} (exit code {code:#x})</source>
        <translation>{ended} (código de salida {code:#x})</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>{field!r}: a distance of {distance:,.0f} metres reaches everything: nothing is farther away than {farthest:,.0f}. Is the unit right?</source>
        <translation>{field!r}: una distancia de {distance:,.0f} metros lo alcanza todo: nada está más lejos que {farthest:,.0f}. ¿Es correcta la unidad?</translation>
    </message>
    <message>
        <location filename="../processing/outputs/staging.py"/>
        <source>{file} is open elsewhere. Close it before this run ends: where it cannot be replaced then, the new result gets another name.</source>
        <translation>{file} está abierto en otro lugar. Ciérrelo antes de que termine esta ejecución: si entonces no se puede reemplazar, el resultado nuevo recibe otro nombre.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/moves.py"/>
        <source>{file} lies in {place} now ({reason})</source>
        <translation>{file} está ahora en {place} ({reason})</translation>
    </message>
    <message>
        <location filename="../processing/text.py"/>
        <source>{first} and {number:,} more</source>
        <translation>{first} y {number:,} más</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold NULL: the field {field} would have {number:,}. Choose another format, such as GeoPackage.</source>
        <translation>{format} no admite NULL: el campo {field} tendría {number:,}. Elija otro formato, por ejemplo GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold points without geometry: {points} will lie at {place}, with 0 in place of NULL.</source>
        <translation>{format} no puede contener puntos sin geometría; estos quedarán en {place}, con 0 en lugar de NULL: {points}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold points without geometry: {points} will lie at {place}.</source>
        <translation>{format} no puede contener puntos sin geometría; estos quedarán en {place}: {points}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold points without geometry: {points} would be lost. Choose another format, such as GeoPackage.</source>
        <translation>{format} no puede contener puntos sin geometría; estos se perderían: {points}. Elija otro formato, como GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold texts of more than {limit} bytes, and the field {field} has {text}. Choose another format, such as GeoPackage.</source>
        <translation>{format} no puede contener textos de más de {limit} bytes, y el campo {field} tiene {text}. Elija otro formato, por ejemplo GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold {what} {value!r} of the field {field}. Choose another format, such as GeoPackage.</source>
        <translation>{format} no puede contener {what} {value!r} del campo {field}. Elija otro formato, por ejemplo GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} holds no NULL: where an attribute of a point is NULL, it will be 0.</source>
        <translation>{format} no admite NULL: donde un atributo de un punto es NULL, será 0.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} holds no geometry: the output is a table.</source>
        <translation>{format} no contiene geometría: la salida es una tabla.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/in_words.py"/>
        <source>{layer} is a layer in memory: save it to a file first.</source>
        <translation>{layer} es una capa en memoria: guárdela antes en un archivo.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>{letter} is a third of the largest search distance.</source>
        <translation>{letter} es un tercio de la distancia de búsqueda mayor.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>{letter} is {value}.</source>
        <translation>{letter} es {value}.</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/cluster_worker.py"/>
        <source>{library} is {what}</source>
        <translation>{library} es {what}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number:,} asked for</source>
        <translation>{number:,} solicitados</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>{number:,} more are in the table above, and with all their numbers in the JSON file.</source>
        <translation>{number:,} más están en la tabla de arriba, y con todos sus números en el archivo JSON.</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>{number:,} of {all:,} points have something in reach ({share:.1%})</source>
        <translation>{number:,} de {all:,} puntos tienen algo a su alcance ({share:.1%})</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>{number:,} part is written</source>
        <translation>{number:,} parte está escrita</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>{number:,} parts are written</source>
        <translation>{number:,} partes están escritas</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>{number:,} point</source>
        <translation>{number:,} punto</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number:,} point does not keep more busy</source>
        <translation>{number:,} punto no mantiene ocupados a más</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>{number:,} point has no geometry, or one that lies nowhere: it is kept, with NULLs.</source>
        <translation>{number:,} punto no tiene geometría, o una que no está en ninguna parte: se conserva, con NULL.</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number:,} point is too few to be worth worker processes</source>
        <translation>{number:,} punto es demasiado poco para que valgan la pena los procesos worker</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>{number:,} points</source>
        <translation>{number:,} puntos</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number:,} points are too few to be worth worker processes</source>
        <translation>{number:,} puntos son demasiado pocos para que valgan la pena los procesos worker</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number:,} points do not keep more busy</source>
        <translation>{number:,} puntos no mantienen ocupados a más</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>{number:,} points have no geometry, or one that lies nowhere: they are kept, with NULLs.</source>
        <translation>{number:,} puntos no tienen geometría, o una que no está en ninguna parte: se conservan, con NULL.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>{number:,} polygon</source>
        <translation>{number:,} polígono</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>{number:,} polygons</source>
        <translation>{number:,} polígonos</translation>
    </message>
    <message>
        <location filename="../processing/report/drawings.py"/>
        <source>{number:,} values from {low} to {high}</source>
        <translation>{number:,} valores de {low} a {high}</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>{number} thread</source>
        <translation>{number} hilo</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>{number} threads</source>
        <translation>{number} hilos</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>{number} worker</source>
        <translation>{number} worker</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number} worker process</source>
        <translation>{number} proceso worker</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number} worker processes</source>
        <translation>{number} procesos worker</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>{number} workers</source>
        <translation>{number} workers</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{obstacle} This machine computes instead.</source>
        <translation>{obstacle} En su lugar calcula este equipo.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: QGIS cannot open a path with a line break in it: {file}. Choose another.</source>
        <translation>{parameter}: QGIS no puede abrir una ruta con un salto de línea: {file}. Elija otra.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: QGIS cannot open a path with a vertical bar in it: {file}. Choose another.</source>
        <translation>{parameter}: QGIS no puede abrir una ruta con una barra vertical: {file}. Elija otra.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>{parameter}: QGIS takes {field} for several names, because of the semicolon. Rename the field.</source>
        <translation>{parameter}: QGIS toma {field} por varios nombres, a causa del punto y coma. Cambie el nombre del campo.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <location filename="../processing/geoparquet/session.py"/>
        <source>{parameter}: nothing was given.</source>
        <translation>{parameter}: no se indicó nada.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: outputs can join one GeoPackage that exists, not several, since either all or none are to be written. Choose one of {files}.</source>
        <translation>{parameter}: las salidas pueden añadirse a un solo GeoPackage existente, no a varios, ya que deben escribirse todas o ninguna. Elija uno de {files}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>{parameter}: the field {field} of {layer} holds {what}, not numbers. {what_to_do}</source>
        <translation>{parameter}: el campo {field} de {layer} contiene {what}, no números. {what_to_do}</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>{parameter}: the folder {folder} does not exist.</source>
        <translation>{parameter}: la carpeta {folder} no existe.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the folder {folder} is read-only. Choose another.</source>
        <translation>{parameter}: la carpeta {folder} es de solo lectura. Elija otra.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the format {format} cannot be written under the ending {ending}. Choose another one.</source>
        <translation>{parameter}: el formato {format} no se puede escribir con la extensión {ending}. Elija otra.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the format {format} cannot hold a table without geometry. Choose another, such as GeoPackage or CSV.</source>
        <translation>{parameter}: el formato {format} no puede contener una tabla sin geometría. Elija otro, por ejemplo GeoPackage o CSV.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the format {format} {why}. Choose another, such as GeoPackage.</source>
        <translation>{parameter}: el formato {format} {why}. Elija otro, por ejemplo GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>{parameter}: the layer {layer} has no field {field}. Its fields: {fields}.</source>
        <translation>{parameter}: la capa {layer} no tiene ningún campo {field}. Sus campos: {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the path {file} has {length} characters, and Windows allows {limit} for a file that is written beside its place first. Choose a shorter one.</source>
        <translation>{parameter}: la ruta {file} tiene {length} caracteres, y Windows permite {limit} para un archivo que primero se escribe junto a su lugar. Elija una más corta.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the table has no column for the geometry. Add one to its address, such as (geom).</source>
        <translation>{parameter}: la tabla no tiene columna para la geometría. Añada una a su dirección, por ejemplo (geom).</translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>{parameter}: {distance} reach everything there is: nothing is farther away than {farthest}. Is the unit of the distances right?</source>
        <translation>{parameter}: {distance} alcanzan todo lo que existe: nada está más lejos que {farthest}. ¿Es correcta la unidad de las distancias?</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: {file} is a folder, not a file.</source>
        <translation>{parameter}: {file} es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: {file} is where the input {layer} lies. Choose another name.</source>
        <translation>{parameter}: {file} es donde está la capa de entrada {layer}. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: {folder} {what}. Choose a folder that exists.</source>
        <translation>{parameter}: {folder} {what}. Elija una carpeta que exista.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>{parameter}: {value} is neither true nor false.</source>
        <translation>{parameter}: {value} no es ni true ni false.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>{parameter}: {value} is no distance: a finite number, 0 or more.</source>
        <translation>{parameter}: {value} no es una distancia: un número finito, 0 o mayor.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>{parameter}: {value} is none of its numbers, 0 to {last}.</source>
        <translation>{parameter}: {value} no es ninguno de sus números, 0 a {last}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/parameter.py"/>
        <source>{parameter}: {value} is none of its numbers, which are {numbers}.</source>
        <translation>{parameter}: {value} no es ninguno de sus números, que son {numbers}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: {where} is where {other} goes, too. Choose another name.</source>
        <translation>{parameter}: {where} es también el destino de {other}. Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>{path} cannot be read as Parquet: {error}</source>
        <translation>{path} no se puede leer como Parquet: {error}</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <location filename="../core/geoparquet/work.py"/>
        <source>{path} cannot be read: {error}</source>
        <translation>{path} no se puede leer: {error}</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>{path} cannot be read: {error}. {hint}</source>
        <translation>No se puede leer {path}: {error}. {hint}</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>{path} cannot be written: {error}</source>
        <translation>No se puede escribir {path}: {error}</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>{path} cannot be written: {error}. {hint}</source>
        <translation>{path} no se puede escribir: {error}. {hint}</translation>
    </message>
    <message>
        <location filename="../processing/outputs/places.py"/>
        <source>{path} could not be put in place: {reason}.</source>
        <translation>{path} no se pudo poner en su lugar: {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/places.py"/>
        <source>{path} could not be put in place: {reason}. Is it open elsewhere?</source>
        <translation>{path} no se pudo poner en su lugar: {reason}. ¿Está abierto en otro lugar?</translation>
    </message>
    <message>
        <location filename="../processing/outputs/places.py"/>
        <source>{path} could not be replaced: it is open elsewhere. The new result is {new}.</source>
        <translation>{path} no se pudo reemplazar: está abierto en otro lugar. El resultado nuevo es {new}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/text_file.py"/>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} no se pudo escribir: {reason}.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>{path} has another CRS or encoding than {other}.</source>
        <translation>{path} tiene otro SRC u otra codificación que {other}.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>{path} has other columns than {other}: {difference}. One layer needs files of the same columns.</source>
        <translation>{path} tiene otras columnas que {other}: {difference}. Una capa necesita archivos con las mismas columnas.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/metadata.py"/>
        <source>{path} is Parquet, but no GeoParquet: it says nothing of a geometry column.</source>
        <translation>{path} es Parquet, pero no GeoParquet: no dice nada de una columna de geometría.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/rows.py"/>
        <source>{path} is another file than when the run began. Run it anew.</source>
        <translation>{path} es otro archivo que al comienzo. Ejecútelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>{path} is of a newer kind of Parquet than pyarrow {version} reads. Install a newer pyarrow, or write the file as GeoParquet 1.1 or 1.0.</source>
        <translation>{path} es de un tipo de Parquet más nuevo que el que lee pyarrow {version}. Instale un pyarrow más nuevo o escriba el archivo como GeoParquet 1.1 o 1.0.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/text_file.py"/>
        <source>{path} was not written whole: is the disk full?</source>
        <translation>{path} no se escribió entero: ¿está lleno el disco?</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/rows.py"/>
        <source>{path}: a geometry cannot be understood: {error}.</source>
        <translation>{path}: no se entiende una geometría: {error}.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/interpreter.py"/>
        <source>{path}: did not answer within {seconds:g} seconds</source>
        <translation>{path}: no respondió en {seconds:g} segundos</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/metadata.py"/>
        <source>{path}: its CRS is no PROJJSON, as GeoParquet 1.0 and 1.1 want it; write the file anew.</source>
        <translation>{path}: su SRC no es PROJJSON, como exigen GeoParquet 1.0 y 1.1; escriba el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/metadata.py"/>
        <source>{path}: its edges are {edges}; only straight ones (planar) can be measured.</source>
        <translation>{path}: sus aristas son {edges}; solo se pueden medir las rectas (planar).</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/rows.py"/>
        <source>{path}: its points cannot be understood: {error}.</source>
        <translation>{path}: no se entienden sus puntos: {error}.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/metadata.py"/>
        <source>{path}: the geometry column {column!r} in the encoding {encoding!r} cannot be read.</source>
        <translation>{path}: la columna de geometría {column!r} en la codificación {encoding!r} no se puede leer.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/metadata.py"/>
        <source>{path}: what it says of its geometry cannot be understood ({error}).</source>
        <translation>{path}: no se entiende lo que dice de su geometría ({error}).</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/interpreter.py"/>
        <source>{path}: {refusal}</source>
        <translation>{path}: {refusal}</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>{place} has no column {name!r}. Its columns: {known}.</source>
        <translation>{place} no tiene ninguna columna {name!r}. Sus columnas: {known}.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>{points} and {polygons}; search distance: {distances}, {along}.</source>
        <translation>{points} y {polygons}; distancia de búsqueda: {distances}, {along}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/compute.py"/>
        <source>{points} and {types} need {needed:,.1f} GB of memory, and {free:,.1f} GB are free. Run in parts, or choose a TYPE_FIELD with fewer different values.</source>
        <translation>{points} y {types} necesitan {needed:,.1f} GB de memoria, y hay {free:,.1f} GB libres. Calcule por partes, o elija un TYPE_FIELD con menos valores distintos.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>{points} has fields of these names already, as from a run before. With another PREFIX, such as {prefix}, the new ones would be told apart better.</source>
        <translation>{points} ya tiene campos con estos nombres, quizá de una ejecución anterior. Con otro PREFIX, por ejemplo {prefix}, los nuevos se distinguirían mejor.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>{points} of {layer} that cannot lie on the ellipsoid: kept, with NULL in the new fields.</source>
        <translation>{points} de {layer} que no pueden estar sobre el elipsoide: se conservan, con NULL en los campos nuevos.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/points.py"/>
        <source>{points} of {layer} whose DISTANCE is NULL, negative or no number: they reach nothing.</source>
        <translation>{points} de {layer} cuyo DISTANCE es NULL, negativo o no es un número: no se alcanza nada.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/feature_writer.py"/>
        <source>{points} of {layer} with coordinates that are not finite: written without them.</source>
        <translation>{points} de {layer} con coordenadas que no son finitas: escritos sin ellas.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/points.py"/>
        <source>{points} of {layer} {what}.</source>
        <translation>{points} de {layer} {what}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>{points} with nothing in reach.</source>
        <translation>{points} sin nada al alcance.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>{polygons} of {layer} as a collection of geometries: only the polygons in them count, and those without any are left out.</source>
        <translation>{polygons} de {layer} como colección de geometrías: solo cuentan los polígonos que contiene, y las colecciones sin ninguno se omiten.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/polygons.py"/>
        <source>{polygons} of {layer} with NULL in {field}: they belong to no type.</source>
        <translation>{polygons} de {layer} con NULL en {field}: sin tipo.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <location filename="../processing/inputs/shapes.py"/>
        <source>{polygons} of {layer} {what}.</source>
        <translation>{polygons} de {layer} {what}.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>{polygons} {what}.</source>
        <translation>{polygons} {what}.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>{reason}. It was the second try on a fresh worker; the debug log has the details.</source>
        <translation>{reason}. Era el segundo intento con un worker nuevo; el registro de depuración tiene los detalles.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>{reason}. Its work is tried once more.</source>
        <translation>{reason}. Su trabajo se intenta una vez más.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>{statistic}, all types</source>
        <translation>{statistic}, todos los tipos</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>{statistic}, type {type}</source>
        <translation>{statistic}, tipo {type}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>{wanted} is {given}</source>
        <translation>{wanted} pasa a {given}</translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>{way}. Then restart QGIS.</source>
        <translation>{way}. Después reinicie QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>{weight} by area in reach</source>
        <translation>{weight} según el área al alcance</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>{weight} by area in reach and per {unit}²</source>
        <translation>{weight} según el área al alcance y por {unit}²</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/interpreter.py"/>
        <source>{what} is {there}, here it is {here}</source>
        <translation>{what} es {there}, aquí es {here}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/child.py"/>
        <source>{worker} answered with {kind!r}, not with {wanted!r}</source>
        <translation>{worker} respondió {kind!r}, no {wanted!r}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>{worker} has been silent for {seconds:g} seconds: it may be stopped. Still waiting.</source>
        <translation>{worker} no ha dado señales de vida en {seconds:g} segundos: quizá esté detenido. Se sigue esperando.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>{worker} is back.</source>
        <translation>{worker} ha vuelto.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/child.py"/>
        <source>{worker} raised {name}: {message}</source>
        <translation>{worker} informó de {name}: {message}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/child.py"/>
        <source>{worker} {what}</source>
        <translation>{worker} {what}</translation>
    </message>
</context>
</TS>
