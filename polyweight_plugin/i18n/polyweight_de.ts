<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>PolyWeight</name>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>  (no candidate found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>  {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 automatic, 1 metres, 2 kilometres, 3 feet, 4 US survey feet, 5 yards, 6 miles, 7 nautical miles, 8 units of the CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 automatic, 1 planar, 2 ellipsoidal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 automatic, 1 this process, 2 local processes, 3 Dask cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 left out, 1 gathered as other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 none, 1 linear, 2 exponential, 3 Gaussian, 4 inverse power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 sum, 1 count, 2 mean, 3 minimum, 4 maximum, 5 nearest, 6 total, 7 dominant, 8 diversity; such as 0,1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 whole weight, 1 by share of the area in reach, 2 that by the disc&apos;s area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>A Dask worker, whose log has more, raised {name}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>A batch was tried on {tries} Dask workers and each of them died, the last one at {last}. Often it is memory: give each worker more of it, or fewer threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>A restart is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installation/requirement.py"/>
        <source>A shapely that serves is installed by now, but QGIS has loaded an old one: restart QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/faded.py"/>
        <source>A share of an area needs points of one part each. Split the multipoints (SHARE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/staging.py"/>
        <source>A table that was there under the output&apos;s name may be gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>A table without geometry, with one row for each pair in reach of the largest distance: point_fid, polygon_fid, type, weight, distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>A table without geometry, with one row for each point, type and distance with a match: point_fid, type, distance, then the statistics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Address of the Dask scheduler (tcp:// or tls://)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/help_text.py"/>
        <source>Among the advanced parameters: several distances at once, other statistics, weights that fade with distance, tables and a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>An HTML file that shows what went in and what came out. The same facts are written beside it as JSON, under the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <location filename="../processing/parameters/measures.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Automatic (of the points&apos; CRS; metres for longitude and latitude)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Automatic uses processes of this machine where the job is worth it. A Dask cluster is used only if it is chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/staging.py"/>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <source>Cancelled. There is no result; the same run goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>Choose a numeric field, or leave it out to count only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>Choose a numeric field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Close other programs, ask for fewer WORKERS, or run in parts, such as for selected points or for a TYPE_FIELD with fewer different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/run.py"/>
        <source>Computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>Computing in this process, {threads}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>Computing in {workers}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>Computing on the Dask cluster {where}: as asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>D is the search distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>DECAY: with a distance of 0 there is nothing with which weights could fade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>DECAY: with a search distance of 0 there is no distance with which weights could fade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>DECAY_PARAMETER: no decay, and linear decay, have no parameter. Choose another DECAY, or leave the parameter out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>DECAY_PARAMETER: the decay&apos;s parameter must be a finite number above 0, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>DECAY_PARAMETER: the decay&apos;s parameter must be above 0: with 0 a weight either stays whole or nothing is left of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>DECAY_PARAMETER: {value} is no number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>DISTANCE and REACH_FIELD: a distance of each point and one of each polygon exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>DISTANCE and REACH_FIELD: a distance of each point&apos;s own and one of each polygon&apos;s own exclude each other. Leave REACH_FIELD out, or give one number as DISTANCE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/own_distances.py"/>
        <source>DISTANCE: the layer {layer} has no field {field}. Its fields: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>DISTANCE: the search distance must be a finite number, 0 or more, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>DISTANCE: the search distance must be a number, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/refusals.py"/>
        <source>DISTANCE: {distance} reach everything there is: no two places on {crs} are farther apart than {farthest}. Is the unit of the distance right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/own_distances.py"/>
        <source>DISTANCE: {expression} is no expression: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/engine.py"/>
        <source>Dask cannot be used ({error}). Install it into the Python that QGIS uses: python3 -m pip install dask distributed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Dask cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>Dask cluster at {scheduler}: {workers}, {threads}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Decay of the weights with distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/matches.py"/>
        <source>Discard points without any match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Distance to the nearest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Diversity of the types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Dominant type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>ENGINE: {value} is none of its numbers, 0 to 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Each distance counts only what lies beyond the next smaller one: farther than the inner and at most at the outer distance. A single distance stays a disc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Ellipsoidal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/terminal.py"/>
        <source>Error: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Exponential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Field with each polygon&apos;s own distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <source>Folder of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/help_text.py"/>
        <source>For each point and each type of polygon: the sum of the weights, and the number, of the polygons whose distance to the point is at most the search distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights.py"/>
        <source>For each point and polygon type: sum of the weights, and number, of the polygons within a distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <source>For each point and polygon type: sum of the weights, and number, of the polygons within a distance. Points and polygons are GeoParquet files, folders of files, or addresses such as s3://bucket/folder. The result is a folder of GeoParquet files with all columns of the points, in their order. No worker needs all points or all polygons. A run that was stopped goes on where it was. The same runs without QGIS: python3 -m polyweight_plugin --help. It needs the Python package pyarrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>For exponential and Gaussian decay s, in the unit of the distance: left out, a third of the largest distance. For inverse power p: left out, 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>Found {pairs} of a point and a polygon in its reach ({time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Further distances in the same unit, separated by commas, answered in the same run. The names of all new fields then end with the distance: polygon_type1_Sum_250.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Further distances, such as: 250, 500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>Gathered as other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Gaussian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>GeoParquet file, folder or address (s3://...) of the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>Going on where an earlier run was stopped: {done:,} parts were finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>HTML files (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>How a weight fades with the distance d to the polygon, D being the search distance: linear 1 - d/D, exponential exp(-d/s), Gaussian exp(-(d/s)^2 / 2), inverse power (1 + d)^-p. Counts stay counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>How distances are measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>How far each polygon reaches, in place of the search distance and in its unit: the catchment of a school, or one distance for each type. NULL or a negative one reaches no point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>How far to search, 0 or more, in the unit chosen. A field or an expression of the points gives each point a distance of its own (on a command line field:NAME or expression:TEXT); NULL or a negative one reaches nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>How many processes compute at once; 0 is one per core. The result is the same for every number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>In QGIS open Plugins &gt; Python Console, paste the line that ends this message, and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/terminal.py"/>
        <source>Interrupted. There is no result; the same command goes on where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Inverse power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Its weight times the share of its area in reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Its whole weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Its whole weight; its weight times the share of its area that lies within the search distance; or that, divided by the area of the search disc, in square units of the distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/matches.py"/>
        <source>Leave points out of the output that have no polygon of any type in reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Local processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Long table: a row for each point, type and distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>MEASURE: neither layer has a CRS, so nothing tells where on which ellipsoid they lie. Give the layers their CRS, or choose 1 (planar).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>MEASURE: on the plane of {crs} distances are in degrees, which have no length of their own. Choose MEASURE 2 (ellipsoidal) for lengths, or UNIT 8 for degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>MEASURE: the files are in {crs}; ellipsoidal distances want longitude and latitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>MEASURE: {crs} is in degrees, which have no length; choose UNIT 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>MEASURE: {crs} tells no ellipsoid, or none that is wider than it is long. Choose 1 (planar).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>MEASURE: {crs} tells no ellipsoid. Choose MEASURE 1 and UNIT 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>MORE_DISTANCES: a distance is asked for twice. Each must be another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>MORE_DISTANCES: further distances do not go with a distance of each polygon&apos;s own, REACH_FIELD. Leave one of the two out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>MORE_DISTANCES: further distances go with one number as DISTANCE only, not with a field or an expression. Leave one of the two out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>MORE_DISTANCES: further distances go with one number as DISTANCE only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>MORE_DISTANCES: {distance} is asked for twice. Every distance, DISTANCE among them, must be another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>MORE_DISTANCES: {value} is no distance. Distances are finite numbers, 0 or more, such as: 250, 500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Miles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/matches.py"/>
        <source>NULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Nautical miles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Neither layer has a CRS: coordinates and distance are taken to be in the same plane units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>New fields: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>No Dask scheduler is named. Give its address, such as tcp://host:8786, or put it into Dask&apos;s configuration as scheduler-address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>No Python was found that can be a worker process, so threads of this process compute: slower, with the same result. A Python of QGIS&apos; own version, with the same numpy and shapely, would serve; the environment variable {variable} may name it. Tried:
{tried}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>No WEIGHT_FIELD was chosen, so nothing was summed: polygons are counted only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/compute.py"/>
        <source>No polygon can be in reach of any point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>No polygon is of the type {types}: zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>No polygon of {layer} has a type, so the output gets no new fields for types. TYPES can name types whose fields are made in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/in_process.py"/>
        <source>No thread could be started: {error}. Close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>No worker process could be started: {reason}. Close other programs, or let this process do the work (engine: this process).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>Not one polygon of {layer} can be transformed to the CRS of the points. Is it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/staging_folder.py"/>
        <source>Nothing can be written to {folder}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>Nothing was found: no polygon is in reach of any point, though the layers lie in the same region. Are distance and unit right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>Nothing was found: no polygon is in reach of any point. The rectangles around the two layers lie {distance} apart. Are distance, unit and the CRS of both layers right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Number of pairs of a point and a polygon in reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Number of points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Number of polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Number of worker processes (0: one per core)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>OTHER_TYPES: TYPES names no types wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>OTHER_TYPES: the types that TYPES does not name are to be gathered, but TYPES names none. Name the types wanted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/finish.py"/>
        <source>OUTPUT: {place!r} holds other files, such as {file!r}. Choose an empty or a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/finish.py"/>
        <source>OUTPUT: {place!r} is a file; the result is a folder of parts. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Of each weight counts the share of the polygon&apos;s area that is in reach, divided by the area searched, in square {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Of each weight counts the share of the polygon&apos;s area that is in reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Of {layer} only selected features are wanted, but none is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>Only {number} of {wanted} workers could be started: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>Or {way}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>Other types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>POINTS: the layer {layer} holds {what}, not points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>POINTS: two of its columns are called alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>POLYGONS, the layer {layer}, holds points. Are they swapped?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>POLYGONS: the layer {layer} is a table without geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>PREFIX: the new fields need a prefix, such as polygon_type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>PREFIX: the prefix must not hold invisible characters: {prefix}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Pairs: a row for each point and polygon in its reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Parameter of the decay (s or p)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Planar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Planar: on the plane of the points&apos; CRS, as the map shows it. Ellipsoidal: along the surface of the earth (or of the planet of the CRS), in any CRS. Automatic is ellipsoidal for points in longitude and latitude, and planar otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/present.py"/>
        <location filename="../processing/parameters/layers.py"/>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Points with sums and counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>PolyWeight needs the Python library shapely, {version} or newer: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/present.py"/>
        <location filename="../processing/parameters/layers.py"/>
        <source>Polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Prefix of the new fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>REACH_FIELD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/run.py"/>
        <source>Read the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/run.py"/>
        <source>Read the polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <source>Read {points} ({time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <source>Read {polygons} of {types} ({time}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Rings: each distance counts what lies beyond the next smaller one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Rings: each distance counts what lies farther away than the next smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>SCHEDULER: an address was given, but ENGINE is not 3 (Dask cluster). Choose that, or give no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>SCHEDULER: {address} is no address of a Dask scheduler. It looks like tcp://host:8786, or tls://host:8786.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>SHARE: a search distance of 0 has no disc in which a share of an area could lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/refusals.py"/>
        <source>SHARE: areas are shared on the plane only, not along the ellipsoid. Reproject the points to a projected CRS, and choose MEASURE 0 or 1, or choose SHARE 0, the whole weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>SHARE: densities by each polygon&apos;s own disc, REACH_FIELD, are computed on layers only. Choose 0 or 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/polygons.py"/>
        <source>SHARE: lines and points, of which {layer} holds some, have no area of which a share can lie in reach. Choose 0, the whole weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>SHARE: shares of areas are measured on a plane only. Choose 0, or files in a projected CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>SHARE: the layer {layer} holds no polygons, and only these have an area of which a share can lie in reach. Choose 0, the whole weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>STATISTICS: choose at least one of {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>STATISTICS: {value} is none of its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Search distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>Search distance: {distances}, along the surface of the ellipsoid of {crs} (half axes {a:,.3f} and {b:,.3f} metres).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>Search distance: {distances}, on a plane of unknown units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>Search distance: {distances}, on the plane of {crs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>Some names are taken, or do not fit the output&apos;s format. In the output {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights.py"/>
        <source>Sum polygon weights near points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <source>Sum polygon weights near points (GeoParquet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/matches.py"/>
        <source>Sums where nothing is in reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/present.py"/>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>TYPES: a type stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>TYPES: there is no TYPE_FIELD that tells types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>TYPES: types are wanted, but there is no TYPE_FIELD that tells them. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>TYPES: {text} is no list of types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>TYPES: {text} is no list of types. Commas stand between them, and a type with a comma or a quote in it stands in double quotes: 1, &quot;a, b&quot;, park. The empty type is &quot;&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>TYPES: {type} stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The Dask cluster at {scheduler} has no workers. Start one with: dask worker {scheduler}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The Dask scheduler at {scheduler} cannot be reached ({error}). Check that it runs, that the address is right (tcp:// or tls://) and, with TLS, the certificates in Dask&apos;s configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The Dask scheduler at {scheduler} was silent for {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The Dask scheduler at {scheduler} went away or was restarted. See its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>The Dask worker at {worker} has shapely {there}, this machine has {here}: where a distance equals the limit to the last digit, they may judge differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The Dask worker {worker} has not taken PolyWeight&apos;s code in {seconds} seconds. Its log may say why; restart it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/cluster_worker.py"/>
        <source>The Dask worker {worker} on {host} cannot compute: {lacks}. Install it there: python -m pip install {libraries}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>The Python library shapely is missing, or too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>The Python named for workers does not serve, so {path} is used. Tried:
{tried}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>The address of a running Dask scheduler, such as tcp://host:8786; left empty, the one that Dask&apos;s own configuration names. Certificates for tls:// come from there, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/places.py"/>
        <source>The address {place!r} cannot be used: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/in_process.py"/>
        <source>The computing failed: MemoryError: {outcome}. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/in_process.py"/>
        <source>The computing failed: {kind}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>The coordinates are in degrees ({crs}), so the search distance is {distance} DEGREES, not metres, and shorter on the ground in the east-west direction than north-south. To search in metres, choose UNIT 0 (automatic), or reproject the points to a projected CRS, such as the UTM zone they lie in, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/help_text.py"/>
        <source>The distance is from the point to the polygon itself, 0 inside it or on its boundary. It is exact, and a polygon exactly at the search distance counts. A point with no polygon in reach gets 0 and 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/feature_writer.py"/>
        <source>The feature {number} cannot take its new attributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>The field that tells a polygon&apos;s type; each of its values gets fields of its own. Polygons with NULL belong to no type. Left out, all polygons are one type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>The field with the weights to add. A polygon whose weight is NULL or not finite is counted and adds nothing. Left out, polygons are counted only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <source>The field {field} does not number the rows one by one, so the output has a further field for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>The field {field} tells {types}, and each gets fields of its own. Are TYPE_FIELD and WEIGHT_FIELD swapped? TYPES can name those that are wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/input_layer.py"/>
        <source>The file of the layer {layer} was removed or replaced while it was in use: {file}. Run again when it is in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>The handler of worker {number} failed: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The job on the Dask cluster at {scheduler} failed: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/places.py"/>
        <source>The layer could not be added to {new}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/input_layer.py"/>
        <source>The layer {layer} cannot be read whole: {why}. Is its file damaged?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/input_layer.py"/>
        <source>The layer {layer} changed while it was in use. Run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>The layer {layer} has no CRS: its coordinates are taken to be in that of the other layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>The layer {layer} is empty, so nothing can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/points.py"/>
        <source>The layer {layer} must consist of points: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>The line: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The memory is exhausted. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The memory is exhausted: {wanted} more are needed. {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>The name {old} is taken: {new} is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/checks.py"/>
        <source>The output could not be read again: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/points_layer.py"/>
        <location filename="../processing/outputs/gdal_thread.py"/>
        <location filename="../processing/outputs/sink.py"/>
        <source>The output could not be written: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/columns/geopackage.py"/>
        <source>The output could not be written: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/checks.py"/>
        <source>The output has no field {field}. Choose another format, such as GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/checks.py"/>
        <source>The output has {found:,} fields of {wanted:,}. Choose another format, such as GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/checks.py"/>
        <source>The output has {found:,} rows of {wanted:,}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/staging.py"/>
        <source>The output may hold some of the rows: it is written to directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/sink.py"/>
        <source>The output refused a feature: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/staging.py"/>
        <source>The output took {found:,} rows of {wanted:,}: is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>The output would have {all:,} fields ({new:,} of them new, for {factors}), but it can hold {limit:,}. Choose another format, a TYPE_FIELD with fewer different values, or ask for less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>The plane of {crs} is no true measure here: where the points are, {distance} on it are {metres} metres on the ground. For true distances choose MEASURE 2 (ellipsoidal), or reproject the points to a CRS made for their region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>The points are not sorted: they are answered in {tiles:,} tiles along a Hilbert curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>The points in their order, unchanged, with new fields for each type. Names that are taken or too long for the format are changed, and the log says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>The points. A multipoint counts from its nearest part. A point without geometry is kept, with NULLs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>The polygons are in {polygons}, the points in {points}, and pyproj, which could transform them, is not installed here. Reproject the polygons first, or install pyproj.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>The polygons are not sorted: they are put along a Hilbert curve, in {tiles:,} tiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>The polygons; lines and points will do as well. They are reprojected to the CRS of the points where theirs differs. Invalid ones are measured as they are; those without geometry reach no point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <source>The same as on layers, for GeoParquet files of any size, on this machine or on a cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>The same, by the area of the search disc (density)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>The types wanted, in this order, separated by commas; a type with a comma in it stands in double quotes. Types that no polygon has get zeros, so that the fields do not depend on the data. Left out, every type that is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>The unit of all distances, asked for and answered. Automatic is the unit of the points&apos; CRS, and metres where that is in longitude and latitude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>The weights in {field!r} are too large to add: the largest is {largest_weight!r}. Divide them by a common number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>The weights of {layer} in {field} are too large to add: their sum may exceed {limit:.2g}. The largest is {largest!r}. Divide them by a common number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>Then restart QGIS, which holds the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>There is no Parquet file in {place!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>There is no parameter {name} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>There is no transformation from the CRS of {layer} ({own}) to that of the points ({other}). Reproject one of the layers first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/places.py"/>
        <source>There is nothing at {place!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/text.py"/>
        <source>This does not work:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>This process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Total over all types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>Type field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/polygons.py"/>
        <source>Types found: {types}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/polygons.py"/>
        <source>Types wanted that {layer} does not have: {types}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>Types wanted, such as: 1, 2, park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>UNIT and MEASURE: the units of {crs} are angles, and on the ellipsoid no angle is a distance. Choose a unit of length, or MEASURE 1 (planar).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>UNIT, MEASURE: the files tell no CRS, so nothing tells where and how long things are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>UNIT: neither layer has a CRS, so nothing tells how long the units of their coordinates are. Give the layers their CRS, or choose 0 (automatic), which takes these units as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>UNIT: on the ellipsoid no angle is a distance. Choose a unit of length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>UNIT: {crs} does not tell how long its units are. Choose UNIT 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <location filename="../processing/parameters/measures.py"/>
        <source>US survey feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>US survey foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Unit of the distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Units of the points&apos; CRS (for longitude and latitude: degrees)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>WORKERS: the number of worker processes must be a whole number, 0 or more, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>WORKERS: the number of workers must be a whole number, 0 or more, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/terminal.py"/>
        <source>Warning: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>Weight field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Weights fade with the distance d to the polygon: what counts is the weight times {formula}. {letters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>What a polygon brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/matches.py"/>
        <source>What a sum is where no polygon of the type is in reach. Counts are 0 there in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>What an earlier run left is of other inputs, or of another question: starting afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>What becomes of the types that are not among those wanted: left out, or gathered as other, last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>What each type gets for each distance: sum, number, mean, minimum and maximum of the weights in reach, and the distance to the nearest polygon. Over all types: total (sum and number), the dominant type (the one with the largest sum), and diversity (Shannon&apos;s index of the numbers, natural logarithm). Without a weight field, what needs weights is left out. Where nothing is in reach, sums, numbers and diversity are 0 and all else is NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>What the names of the new fields begin with: polygon_type gives polygon_type1_Sum and polygon_type1_Count; without a type field, polygon_Sum and polygon_Count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/moves.py"/>
        <source>What was there before could not be put back: {lost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Where to compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>Windows allows {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>Worker processes run {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/child.py"/>
        <source>Worker {number} (process {pid})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/present.py"/>
        <source>Wrote the layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>Wrote {points} into {output}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/run.py"/>
        <source>Wrote {points}. The whole job took {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Yards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/matches.py"/>
        <source>Zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>`conda install -c conda-forge shapely`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/crs.py"/>
        <source>a CRS without name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>a malformed geometry can do that: repair the polygons and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>address of the Dask scheduler, tcp:// or tls://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/present.py"/>
        <source>all polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>along the ellipsoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/crs.py"/>
        <source>an unknown CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>as asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>as systems do when memory runs out: fewer workers need less memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>ask whoever installed QGIS for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>build QGIS as `qgis.override { extraPythonPackages = ps: [ ps.shapely ]; }`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/formats.py"/>
        <source>can be written, but not read again, so that nobody could say whether it is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/formats.py"/>
        <source>cannot hold points with fields of any name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/formats.py"/>
        <source>cannot hold the new fields, but has fields of its own only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>column of each polygon&apos;s own distance, in place of DISTANCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>column of the polygons&apos; type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>column of the polygons&apos; weight; left out, they are counted only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/interpreter.py"/>
        <source>could not be started ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/interpreter.py"/>
        <source>could not say what it is (exit code {code}, its last words: {last_line})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>could not start (a library failed to initialise); Windows does that when too many programs run, or as it shuts down: close other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>could not start (a library is missing); {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>could not start (a library lacks a function); {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>could not start (a library of another processor type); {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (an exception of C++ that nobody caught); {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (damaged heap); {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (illegal instruction); {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (illegal instruction, signal SIGILL); {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (segmentation fault); {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (stack overflow); {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed with exit code {code:#x}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed, because a file of its libraries could not be read from the disk or network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/formats.py"/>
        <source>cuts points into tiles, where they come twice and in another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>degree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>degrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>distances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>ended by itself with exit code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>feet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>folder (or address) that the parts are written into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>further distances, such as: 250, 500</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>gave up after an error of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>gave up after an error of its own (signal SIGABRT), as it also does when memory runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <source>geoparquet,parquet,large,cluster,cloud,s3,dask,sum,count,weight,near,within distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>how names of new columns begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>in a terminal `flatpak run --devel --command=pip3 org.qgis.qgis install shapely --user`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install QGIS 3.44.4 or newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install a newer QGIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install the newest QGIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install the package `python3-pip`, and call this up again for the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install the package `python3-shapely`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install the package `python3-shapely`, if it is 2.0.2 or newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/candidates.py"/>
        <source>is Windows&apos; stand-in, which may open the Microsoft Store, so it was not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/candidates.py"/>
        <source>is macOS&apos; stand-in, which may offer to install developer tools, so it was not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>is no folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/candidates.py"/>
        <source>is not named python, so it was not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/checks.py"/>
        <source>is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installation/requirement.py"/>
        <source>it cannot be imported ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installation/requirement.py"/>
        <source>it is built on GEOS {geos}, where 3.10 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/sink.py"/>
        <source>it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installation/requirement.py"/>
        <source>it is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights.py"/>
        <source>join,summary,summarize,near,nearby,nearest,within distance,proximity,radius,reach,buffer,catchment,accessibility,density,zonal,score,weight,sum,count,polygon,point,class,type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>kilometre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>metre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>mile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>miles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>more than {number} for each core only take memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>nautical mile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>nautical miles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/present.py"/>
        <source>no CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>no Python was found that can be a worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>no geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <location filename="../processing/inputs/own_distances.py"/>
        <location filename="../processing/inputs/polygons.py"/>
        <location filename="../processing/parameters/layers.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/present.py"/>
        <source>number of polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>number of workers; 0 is one for each core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>of Dask&apos;s own configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>of each point its own, by {expression}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>of each polygon its own, by the field {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>on the plane of the points&apos; CRS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>one for each core ({cores})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/present.py"/>
        <source>over all types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/compute.py"/>
        <location filename="../processing/algorithms/read.py"/>
        <location filename="../processing/algorithms/remarks.py"/>
        <location filename="../processing/algorithms/run.py"/>
        <location filename="../processing/geoparquet/session.py"/>
        <location filename="../processing/inputs/points.py"/>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/compute.py"/>
        <location filename="../processing/algorithms/read.py"/>
        <location filename="../processing/algorithms/remarks.py"/>
        <location filename="../processing/algorithms/run.py"/>
        <location filename="../processing/geoparquet/session.py"/>
        <location filename="../processing/inputs/points.py"/>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <location filename="../processing/geoparquet/session.py"/>
        <location filename="../processing/inputs/numbers.py"/>
        <location filename="../processing/inputs/polygons.py"/>
        <location filename="../processing/inputs/shapes.py"/>
        <source>polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <location filename="../processing/geoparquet/session.py"/>
        <location filename="../processing/inputs/numbers.py"/>
        <location filename="../processing/inputs/polygons.py"/>
        <location filename="../processing/inputs/shapes.py"/>
        <location filename="../processing/parameters/layers.py"/>
        <source>polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>s of 2 and 3 (a third of the largest distance), p of 4 (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/formats.py"/>
        <source>says where its other files lie, and they have to be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>search distance, or field:NAME for a distance of each point&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/child.py"/>
        <source>sent what is not an answer: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>start OSGeo4W Setup, choose Advanced Install, and the package `python3-shapely`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>statistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/present.py"/>
        <source>sum of {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>sums where nothing is in reach: 0 zero, 1 NULL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>that cannot be transformed to the CRS of the points: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>the distances of {field}, in {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>the engine is being closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>the free memory serves no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>the installation of Python, numpy or shapely is damaged or mixed: install them anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>the same of the polygons, lines or points that are summed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installation/requirement.py"/>
        <source>the version found ({version}) is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>the {statistic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/geometry.py"/>
        <source>there is a {kind} among the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>true: each distance counts what lies beyond the next smaller one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>true: points without any match are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/compute.py"/>
        <location filename="../processing/algorithms/read.py"/>
        <location filename="../processing/algorithms/remarks.py"/>
        <location filename="../processing/outputs/field_names.py"/>
        <source>type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/compute.py"/>
        <location filename="../processing/algorithms/read.py"/>
        <location filename="../processing/algorithms/remarks.py"/>
        <location filename="../processing/outputs/field_names.py"/>
        <source>types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>types wanted, such as: 1, 2, park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>unit of the coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>units of the coordinates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was ended because the session ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was ended by Ctrl-C, or because its console was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was ended by signal {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was ended by the limit on processor time (signal SIGXCPU; see ulimit -t)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was ended by the limit on the size of files (signal SIGXFSZ; see ulimit -f)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was killed (signal SIGKILL), {advice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was out of memory, paging file included: fewer workers need less memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was out of memory: fewer workers need less memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>with NULL in {field!r}: counted, adding 0 to the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>with NULL in {field!r}: they are of no type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>with NULL in {field}: counted, adding 0 to the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>with NULL or less than 0 in {field!r}: they reach nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>with a latitude beyond 90 degrees: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>with a weight in {field!r} that is not finite: counted, adding 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>with a weight in {field} beyond {largest:,}: taken as the nearest 64-bit floating-point number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>with a weight in {field} that is not finite: counted, adding 0 to the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>with coordinates that are not finite, or beyond 10^13: they are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/points.py"/>
        <source>with coordinates that are not finite, or beyond 1e13: kept, with NULL in the new fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>with coordinates that are not finite, or beyond 1e13: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>with rings that are not closed or have too few vertices: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/present.py"/>
        <source>within its own distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/present.py"/>
        <source>within {distances} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>without a distance of 0 or more in {field}: they reach no point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/points.py"/>
        <source>without geometry: kept, with NULL in the new fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>without geometry: no point reaches them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>without geometry: they reach no point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>yards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{basis}, but {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>{edges} of {layer} of more than 180 degrees of longitude: taken as drawn, the long way round. Where the short way is meant, cut the polygons at the antimeridian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>{ended} (exit code {code:#x})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/staging.py"/>
        <source>{file} is open elsewhere. Close it before this run ends: where it cannot be replaced then, the new result gets another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/moves.py"/>
        <source>{file} lies in {place} now ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/text.py"/>
        <source>{first} and {number:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold NULL: the field {field} would have {number:,}. Choose another format, such as GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold points without geometry, and there are {number:,}. Choose another format, such as GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold points without geometry: {points} will lie at {place}, with 0 in place of NULL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold points without geometry: {points} will lie at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold texts of more than {limit} bytes, and the field {field} has {text}. Choose another format, such as GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold {what} {value!r} of the field {field}. Choose another format, such as GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} holds no NULL: where an attribute of a point is NULL, it will be 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} holds no geometry: the output is a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>{letter} is a third of the largest search distance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>{letter} is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/cluster_worker.py"/>
        <source>{library} is {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number:,} asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number:,} point does not keep more busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number:,} point is too few to be worth worker processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number:,} points are too few to be worth worker processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number:,} points do not keep more busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>{number:,} polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>{number:,} polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>{number} thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>{number} threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>{number} worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number} worker process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number} worker processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>{number} workers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{obstacle} This machine computes instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: QGIS cannot open a path with a line break in it: {file}. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: QGIS cannot open a path with a vertical bar in it: {file}. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>{parameter}: QGIS takes {field} for several names, because of the semicolon. Rename the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <location filename="../processing/geoparquet/session.py"/>
        <source>{parameter}: nothing was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: outputs can join one GeoPackage that exists, not several, since either all or none are to be written. Choose one of {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>{parameter}: the field {field} of {layer} holds {what}, not numbers. {what_to_do}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>{parameter}: the folder {folder} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the folder {folder} is read-only. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the format {format} cannot be written under the ending {ending}. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the format {format} cannot hold a table without geometry. Choose another, such as GeoPackage or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the format {format} {why}. Choose another, such as GeoPackage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>{parameter}: the layer {layer} has no field {field}. Its fields: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the path {file} has {length} characters, and Windows allows {limit} for a file that is written beside its place first. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the table has no column for the geometry. Add one to its address, such as (geom).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>{parameter}: {distance} reach everything there is: nothing is farther away than {farthest}. Is the unit of the distances right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: {file} is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: {file} is where the input {layer} lies. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: {folder} {what}. Choose a folder that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>{parameter}: {value} is no distance: a finite number, 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>{parameter}: {value} is none of its numbers, 0 to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/parameters/parameter.py"/>
        <source>{parameter}: {value} is none of its numbers, which are {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: {where} is where {other} goes, too. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>{path} cannot be read as Parquet: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/rows.py"/>
        <location filename="../core/geoparquet/work.py"/>
        <source>{path} cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/work.py"/>
        <source>{path} cannot be written: {error}. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/finish.py"/>
        <source>{path} could not be put in place: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/places.py"/>
        <source>{path} could not be put in place: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/places.py"/>
        <source>{path} could not be put in place: {reason}. Is it open elsewhere?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/places.py"/>
        <source>{path} could not be replaced: it is open elsewhere. The new result is {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/text_file.py"/>
        <source>{path} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>{path} has another CRS or encoding than {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>{path} has other columns than {other}: one layer needs files of the same columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>{path} is Parquet, but no GeoParquet: it says nothing of a geometry column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/outputs/text_file.py"/>
        <source>{path} was not written whole: is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/rows.py"/>
        <source>{path}: a geometry cannot be understood: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/interpreter.py"/>
        <source>{path}: did not answer within {seconds:g} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>{path}: its edges are {edges}; only straight ones (planar) can be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/rows.py"/>
        <source>{path}: its points cannot be understood: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>{path}: the geometry column {column!r} in the encoding {encoding!r} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>{path}: what it says of its geometry cannot be understood ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/interpreter.py"/>
        <source>{path}: {refusal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/places.py"/>
        <source>{place!r} cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>{place} has no column {name!r}. Its columns: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>{points} and {polygons}; search distance: {distances}, {along}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/compute.py"/>
        <source>{points} and {types} need {needed:,.1f} GB of memory, and {free:,.1f} GB are free. Run in parts, or choose a TYPE_FIELD with fewer different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>{points} has fields of these names already, as from a run before. With another PREFIX, such as {prefix}, the new ones would be told apart better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>{points} of {layer} that cannot lie on the ellipsoid: kept, with NULL in the new fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/points.py"/>
        <source>{points} of {layer} whose DISTANCE is NULL, negative or no number: they reach nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/points.py"/>
        <source>{points} of {layer} {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>{points} with nothing in reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>{polygons} of {layer} as a collection of geometries: only the polygons in them count, and those without any are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/polygons.py"/>
        <source>{polygons} of {layer} with NULL in {field}: they belong to no type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <location filename="../processing/inputs/shapes.py"/>
        <source>{polygons} of {layer} {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>{polygons} {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>{reason}. It was the second try on a fresh worker; the debug log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>{reason}. Its work is tried once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>{wanted} is {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>{way}. Then restart QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/interpreter.py"/>
        <source>{what} is {there}, here it is {here}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/child.py"/>
        <source>{worker} answered with {kind!r}, not with {wanted!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>{worker} has been silent for {seconds:g} seconds: it may be stopped. Still waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>{worker} is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/child.py"/>
        <source>{worker} raised {name}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../core/engines/processes/child.py"/>
        <source>{worker} {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
