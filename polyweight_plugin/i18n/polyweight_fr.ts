<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>PolyWeight</name>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>  (no candidate found)</source>
        <translation>  (aucun candidat trouvé)</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>  {reason}</source>
        <translation>  {reason}</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 automatic, 1 metres, 2 kilometres, 3 feet, 4 US survey feet, 5 yards, 6 miles, 7 nautical miles, 8 units of the CRS</source>
        <translation>0 automatique, 1 mètres, 2 kilomètres, 3 pieds, 4 pieds US (survey), 5 yards, 6 miles, 7 milles marins, 8 unités du SCR</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 automatic, 1 planar, 2 ellipsoidal</source>
        <translation>0 automatique, 1 planaire, 2 ellipsoïdale</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 automatic, 1 this process, 2 local processes, 3 Dask cluster</source>
        <translation>0 automatique, 1 ce processus, 2 processus locaux, 3 cluster Dask</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 left out, 1 gathered as other</source>
        <translation>0 laissés de côté, 1 regroupés sous other</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 none, 1 linear, 2 exponential, 3 Gaussian, 4 inverse power</source>
        <translation>0 aucune, 1 linéaire, 2 exponentielle, 3 gaussienne, 4 puissance inverse</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 sum, 1 count, 2 mean, 3 minimum, 4 maximum, 5 nearest, 6 total, 7 dominant, 8 diversity; such as 0,1</source>
        <translation>0 somme, 1 nombre, 2 moyenne, 3 minimum, 4 maximum, 5 plus proche, 6 total, 7 dominant, 8 diversité ; par exemple 0,1</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>0 whole weight, 1 by share of the area in reach, 2 that by the disc&apos;s area</source>
        <translation>0 poids entier, 1 selon la part de la surface à portée, 2 celle-ci divisée par la surface du disque</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>A Dask worker, whose log has more, raised {name}: {message}</source>
        <translation>Un worker Dask, dont le journal en dit plus, a signalé {name} : {message}</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>A batch was tried on {tries} Dask workers and each of them died, the last one at {last}. Often it is memory: give each worker more of it, or fewer threads.</source>
        <translation>Un lot a été essayé sur {tries} workers Dask et chacun d’eux s’est arrêté, le dernier sur {last}. C’est souvent la mémoire : donnez-en davantage à chaque worker, ou moins de threads.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>A folder is wanted where there is a file: choose another place.</source>
        <translation>Il faut un dossier là où il y a un fichier : choisissez un autre emplacement.</translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>A restart is not needed.</source>
        <translation>Un redémarrage n’est pas nécessaire.</translation>
    </message>
    <message>
        <location filename="../processing/installation/requirement.py"/>
        <source>A shapely that serves is installed by now, but QGIS has loaded an old one: restart QGIS.</source>
        <translation>Un shapely adéquat est maintenant installé, mais QGIS en a chargé un ancien : redémarrez QGIS.</translation>
    </message>
    <message>
        <location filename="../core/faded.py"/>
        <source>A share of an area needs points of one part each. Split the multipoints (SHARE).</source>
        <translation>Une part de surface exige des points d’une seule partie. Séparez les multipoints (SHARE).</translation>
    </message>
    <message>
        <location filename="../processing/outputs/staging.py"/>
        <source>A table that was there under the output&apos;s name may be gone.</source>
        <translation>Une table qui existait sous le nom de la sortie a peut-être disparu.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>A table without geometry, with one row for each pair in reach of the largest distance: point_fid, polygon_fid, type, weight, distance. The weight is the polygon&apos;s own, without decay or share.</source>
        <translation>Une table sans géométrie, avec une ligne pour chaque paire à portée de la plus grande distance : point_fid, polygon_fid, type, weight, distance. Le poids est celui du polygone lui-même, sans décroissance ni part.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>A table without geometry, with one row for each point, type and distance with a match: point_fid, type, distance, then the statistics.</source>
        <translation>Une table sans géométrie, avec une ligne pour chaque point, type et distance ayant une correspondance : point_fid, type, distance, puis les statistiques.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Address of the Dask scheduler (tcp:// or tls://)</source>
        <translation>Adresse de l’ordonnanceur Dask (tcp:// ou tls://)</translation>
    </message>
    <message>
        <location filename="../processing/parameters/help_text.py"/>
        <source>Among the advanced parameters: several distances at once, other statistics, weights that fade with distance, tables and a report.</source>
        <translation>Parmi les paramètres avancés : plusieurs distances à la fois, d’autres statistiques, des poids qui diminuent avec la distance, des tables et un rapport.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>An HTML file that shows what went in and what came out. The same facts are written beside it as JSON, under the same name.</source>
        <translation>Un fichier HTML qui montre ce qui est entré et ce qui est sorti. Les mêmes faits sont écrits à côté en JSON, sous le même nom.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/places.py"/>
        <source>An address with a key in it, before an @, would be written into logs and files. Give keys in the environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY), here and on every worker.</source>
        <translation>Une adresse contenant une clé, devant un @, serait écrite dans des journaux et des fichiers. Donnez les clés dans l’environnement (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY), ici et sur chaque worker.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>An earlier run was stopped, but {what} changed since: starting afresh.</source>
        <translation>Une exécution précédente a été interrompue, mais ceci a changé depuis : {what}. On recommence depuis le début.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>Are the keys right, here and on every worker (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY)? May they do so?</source>
        <translation>Les clés sont-elles justes, ici et sur chaque worker (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY) ? En ont-elles le droit ?</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <location filename="../processing/parameters/measures.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Automatic (unit of the CRS; metres, not degrees)</source>
        <translation>Automatique (unité du SCR ; mètres, pas degrés)</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Automatic uses processes of this machine where the job is worth it. A Dask cluster is used only if it is chosen here.</source>
        <translation>Automatique utilise des processus de cette machine quand le travail le mérite. Un cluster Dask n’est utilisé que s’il est choisi ici.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <location filename="../processing/outputs/staging.py"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights.py"/>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>Choose a numeric field, or leave it out to count only.</source>
        <translation>Choisissez un champ numérique, ou n’en donnez pas pour compter seulement.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>Choose a numeric field.</source>
        <translation>Choisissez un champ numérique.</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>Close other programs, ask for fewer WORKERS, or run in parts, such as for selected points or for a TYPE_FIELD with fewer different values.</source>
        <translation>Fermez d’autres programmes, demandez moins de WORKERS, ou calculez en plusieurs fois, par exemple pour des points sélectionnés ou pour un TYPE_FIELD ayant moins de valeurs différentes.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>Columns that folders tell by their names, such as {folder!r}, are not read.</source>
        <translation>Les colonnes que des dossiers disent par leurs noms, comme {folder!r}, ne sont pas lues.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/run.py"/>
        <source>Computed</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>Computing in this process, {threads}: {why}.</source>
        <translation>Calcul dans ce processus, {threads} : {why}.</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>Computing in {workers}: {why}.</source>
        <translation>Calcul dans {workers} : {why}.</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>Computing on the Dask cluster {where}: as asked for.</source>
        <translation>Calcul sur le cluster Dask {where} : comme demandé.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>D is the search distance.</source>
        <translation>D est la distance de recherche.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>DECAY: with a distance of 0 there is nothing with which weights could fade.</source>
        <translation>DECAY : avec une distance de 0, rien ne peut faire diminuer les poids.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>DECAY: with a search distance of 0 there is no distance with which weights could fade.</source>
        <translation>DECAY : avec une distance de recherche de 0, il n’y a pas de distance avec laquelle les poids pourraient diminuer.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>DECAY_PARAMETER: no decay, and linear decay, have no parameter. Choose another DECAY, or leave the parameter out.</source>
        <translation>DECAY_PARAMETER : sans décroissance, ou avec une décroissance linéaire, il n’y a pas de paramètre. Choisissez un autre DECAY, ou ne donnez pas le paramètre.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>DECAY_PARAMETER: no decay, and linear decay, have no parameter. Leave it out, or choose another.</source>
        <translation>DECAY_PARAMETER : sans décroissance, ou avec une décroissance linéaire, il n’y a pas de paramètre. Ne le donnez pas, ou choisissez une autre décroissance.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>DECAY_PARAMETER: the decay&apos;s parameter must be a finite number above 0, not {value}.</source>
        <translation>DECAY_PARAMETER : le paramètre de la décroissance doit être un nombre fini supérieur à 0, et non {value}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>DECAY_PARAMETER: the decay&apos;s parameter must be above 0: with 0 a weight either stays whole or nothing is left of it.</source>
        <translation>DECAY_PARAMETER : le paramètre de la décroissance doit être supérieur à 0 : avec 0, un poids reste entier ou il n’en reste rien.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>DECAY_PARAMETER: {value} is no number above 0.</source>
        <translation>DECAY_PARAMETER : {value} n’est pas un nombre supérieur à 0.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>DISTANCE and REACH_FIELD: a distance of each point and one of each polygon exclude each other.</source>
        <translation>DISTANCE et REACH_FIELD : une distance propre à chaque point et une distance propre à chaque polygone s’excluent.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>DISTANCE and REACH_FIELD: a distance of each point&apos;s own and one of each polygon&apos;s own exclude each other. Leave REACH_FIELD out, or give one number as DISTANCE.</source>
        <translation>DISTANCE et REACH_FIELD : une distance propre à chaque point et une distance propre à chaque polygone s’excluent. Ne donnez pas REACH_FIELD, ou donnez un nombre comme DISTANCE.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/own_distances.py"/>
        <source>DISTANCE: the layer {layer} has no field {field}. Its fields: {fields}.</source>
        <translation>DISTANCE : la couche {layer} n’a pas de champ {field}. Ses champs : {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>DISTANCE: the search distance must be a finite number, 0 or more, not {value}.</source>
        <translation>DISTANCE : la distance de recherche doit être un nombre fini, 0 ou plus, et non {value}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>DISTANCE: the search distance must be a number, not {value}.</source>
        <translation>DISTANCE : la distance de recherche doit être un nombre, et non {value}.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>DISTANCE: {distance} reach everything there is.</source>
        <translation>DISTANCE : {distance} atteignent tout ce qui existe.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/refusals.py"/>
        <source>DISTANCE: {distance} reach everything there is: no two places on {crs} are farther apart than {farthest}. Is the unit of the distance right?</source>
        <translation>DISTANCE : {distance} atteignent tout ce qui existe : il n’y a pas deux lieux sur {crs} plus éloignés que {farthest}. L’unité de la distance est-elle la bonne ?</translation>
    </message>
    <message>
        <location filename="../processing/inputs/own_distances.py"/>
        <source>DISTANCE: {expression} is no expression: {why}</source>
        <translation>DISTANCE : {expression} n’est pas une expression : {why}</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/engine.py"/>
        <source>Dask cannot be used ({error}). Install it into the Python that QGIS uses: python3 -m pip install dask distributed.</source>
        <translation>Dask ne peut pas être utilisé ({error}). Installez-le dans le Python que QGIS utilise : python3 -m pip install dask distributed.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Dask cluster</source>
        <translation>Cluster Dask</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>Dask cluster at {scheduler}: {workers}, {threads}.</source>
        <translation>Cluster Dask sur {scheduler} : {workers}, {threads}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Decay of the weights with distance</source>
        <translation>Décroissance des poids avec la distance</translation>
    </message>
    <message>
        <location filename="../processing/parameters/matches.py"/>
        <source>Discard points without any match</source>
        <translation>Ignorer les points sans correspondance</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Distance to the nearest</source>
        <translation>Distance au plus proche</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Diversity of the types</source>
        <translation>Diversité des types</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Dominant type</source>
        <translation>Type dominant</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>ENGINE: {value} is none of its numbers, 0 to 3.</source>
        <translation>ENGINE : {value} n’est pas un de ses nombres, 0 à 3.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Each distance counts only what lies beyond the next smaller one: farther than the inner and at most at the outer distance. A single distance stays a disc.</source>
        <translation>Chaque distance ne compte que ce qui se trouve au-delà de la distance inférieure : plus loin que la distance intérieure et au plus à la distance extérieure. Une distance seule reste un disque.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Ellipsoidal</source>
        <translation>Ellipsoïdale</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/terminal.py"/>
        <source>Error: {error}</source>
        <translation>Erreur : {error}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>Every point has something in reach.</source>
        <translation>Chaque point a quelque chose à sa portée.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>Every point that lies somewhere has something in reach.</source>
        <translation>Chaque point situé quelque part a quelque chose à sa portée.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Exponential</source>
        <translation>Exponentielle</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Feet</source>
        <translation>Pieds</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Field with each polygon&apos;s own distance</source>
        <translation>Champ contenant la distance propre à chaque polygone</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <source>Folder of the result</source>
        <translation>Dossier du résultat</translation>
    </message>
    <message>
        <location filename="../processing/parameters/help_text.py"/>
        <source>For each point and each type of polygon: the sum of the weights, and the number, of the polygons whose distance to the point is at most the search distance.</source>
        <translation>Pour chaque point et chaque type de polygone : la somme des poids, et le nombre, des polygones dont la distance au point est au plus la distance de recherche.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights.py"/>
        <source>For each point and polygon type: sum of the weights, and number, of the polygons within a distance.</source>
        <translation>Pour chaque point et type de polygone : somme des poids, et nombre, des polygones situés en deçà d’une distance.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <source>For each point and polygon type: sum of the weights, and number, of the polygons within a distance. Points and polygons are GeoParquet files, folders of files, or addresses such as s3://bucket/folder. The result is a folder of GeoParquet files with all columns of the points, in their order. No worker needs all points or all polygons. A run that was stopped goes on where it was. The same runs without QGIS: python3 -m polyweight_plugin --help. It needs the Python package pyarrow.</source>
        <translation>Pour chaque point et type de polygone : somme des poids, et nombre, des polygones situés en deçà d’une distance. Les points et les polygones sont des fichiers GeoParquet, des dossiers de fichiers ou des adresses telles que s3://bucket/folder. Le résultat est un dossier de fichiers GeoParquet avec toutes les colonnes des points, dans leur ordre. Aucun worker n’a besoin de tous les points ni de tous les polygones. Une exécution interrompue reprend où elle en était. La même chose fonctionne sans QGIS : python3 -m polyweight_plugin --help. Il faut le paquet Python pyarrow.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>For exponential and Gaussian decay s, in the unit of the distance: left out, a third of the largest distance. For inverse power p: left out, 1.</source>
        <translation>Pour les décroissances exponentielle et gaussienne, s, dans l’unité de la distance ; par défaut, un tiers de la plus grande distance. Pour la puissance inverse, p ; par défaut, 1.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>Found {pairs} of a point and a polygon in its reach ({time}).</source>
        <translation>Trouvé {pairs} d’un point et d’un polygone à sa portée ({time}).</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Further distances in the same unit, separated by commas, answered in the same run. The names of all new fields then end with the distance: polygon_type1_Sum_250.</source>
        <translation>Autres distances dans la même unité, séparées par des virgules, traitées dans la même exécution. Les noms de tous les nouveaux champs se terminent alors par la distance : polygon_type1_Sum_250.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Further distances, such as: 250, 500</source>
        <translation>Autres distances, par exemple : 250, 500</translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>Gathered as other</source>
        <translation>Regroupés sous other</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Gaussian</source>
        <translation>Gaussienne</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>GeoParquet file, folder or address (s3://...) of the points</source>
        <translation>Fichier GeoParquet, dossier ou adresse (s3://...) des points</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>GeoParquet needs the Python package pyarrow, which is not installed here. Install it with &quot;python3 -m pip install pyarrow&quot;, or by the same means as shapely.</source>
        <translation>GeoParquet a besoin du paquet Python pyarrow, qui n’est pas installé ici. Installez-le par &quot;python3 -m pip install pyarrow&quot;, ou par le même moyen que shapely.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>GeoParquet needs the Python package shapely, 2.0.2 or newer, which is not installed here. Install it with &quot;python3 -m pip install shapely&quot;.</source>
        <translation>GeoParquet a besoin du paquet Python shapely, 2.0.2 ou plus récent, qui n’est pas installé ici. Installez-le par &quot;python3 -m pip install shapely&quot;.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>Going on where an earlier run was stopped: {done}.</source>
        <translation>Reprise d’une exécution précédente interrompue : {done}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>How a weight fades with the distance d to the polygon, D being the search distance: linear 1 - d/D, exponential exp(-d/s), Gaussian exp(-(d/s)^2 / 2), inverse power (1 + d)^-p. Counts stay counts.</source>
        <translation>Comment un poids diminue avec la distance d au polygone, D étant la distance de recherche : linéaire 1 - d/D, exponentielle exp(-d/s), gaussienne exp(-(d/s)^2 / 2), puissance inverse (1 + d)^-p. Les nombres restent des nombres.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>How distances are measured</source>
        <translation>Comment les distances sont mesurées</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>How far each polygon reaches, in place of the search distance and in its unit: the catchment of a school, or one distance for each type. NULL or a negative one reaches no point.</source>
        <translation>Jusqu’où porte chaque polygone, à la place de la distance de recherche et dans son unité : la zone de recrutement d’une école, ou une distance par type. NULL ou une valeur négative n’atteint aucun point.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>How far to search, 0 or more, in the unit chosen. A field or an expression of the points gives each point a distance of its own (on a command line field:NAME or expression:TEXT); NULL or a negative one reaches nothing.</source>
        <translation>Jusqu’où chercher, 0 ou plus, dans l’unité choisie. Un champ ou une expression des points donne à chaque point sa propre distance (en ligne de commande field:NAME ou expression:TEXT) ; NULL ou une valeur négative n’atteint rien.</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>How it was computed</source>
        <translation>Comment cela a été calculé</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>How many processes compute at once; 0 is one per core. The result is the same for every number.</source>
        <translation>Combien de processus calculent à la fois ; 0 signifie un par cœur. Le résultat est le même pour tout nombre.</translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>In QGIS open Plugins &gt; Python Console, paste the line that ends this message, and press Enter.</source>
        <translation>Dans QGIS, ouvrez Extensions &gt; Console Python, collez la ligne qui termine ce message et appuyez sur Entrée.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/terminal.py"/>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Inverse power</source>
        <translation>Puissance inverse</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>Is the disk full?</source>
        <translation>Le disque est-il plein ?</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>Is the server there? Is its address right (endpoint_override, scheme)?</source>
        <translation>Le serveur est-il là ? Son adresse est-elle juste (endpoint_override, scheme) ?</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Its weight times the share of its area in reach</source>
        <translation>Poids fois la part de sa surface à portée</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Its whole weight</source>
        <translation>Son poids entier</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Its whole weight; its weight times the share of its area that lies in the search disc (the area of their intersection / its area); or that, divided by the area of the disc (pi D^2, in square units of the distance). With rings, share and area are those of the ring. With decay, weight is what is left of it.</source>
        <translation>Son poids entier ; son poids multiplié par la part de sa surface située dans le disque de recherche (surface de leur intersection / sa surface) ; ou ce produit, divisé par la surface du disque (pi D^2, en unités carrées de la distance). Avec des anneaux, la part et la surface sont celles de l’anneau. Avec une décroissance, le poids est ce qu’il en reste.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Kilometres</source>
        <translation>Kilomètres</translation>
    </message>
    <message>
        <location filename="../processing/parameters/matches.py"/>
        <source>Leave points out of the output that have no polygon of any type in reach.</source>
        <translation>Ne pas écrire dans la sortie les points qui n’ont aucun polygone d’aucun type à leur portée.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Local processes</source>
        <translation>Processus locaux</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Long table: by point, type and distance</source>
        <translation>Table longue : par point, type et distance</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>MEASURE: neither layer has a CRS, so nothing tells where on which ellipsoid they lie. Give the layers their CRS, or choose 1 (planar).</source>
        <translation>MEASURE : aucune des deux couches n’a de SCR, rien n’indique donc où elles se trouvent sur quel ellipsoïde. Attribuez leur SCR aux couches, ou choisissez 1 (planaire).</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>MEASURE: on the plane of {crs} distances are in degrees, which have no length of their own. Choose MEASURE 2 (ellipsoidal) for lengths, or UNIT 8 for degrees.</source>
        <translation>MEASURE : sur le plan de {crs}, les distances sont en degrés, qui n’ont pas de longueur propre. Choisissez MEASURE 2 (ellipsoïdale) pour des longueurs, ou UNIT 8 pour des degrés.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>MEASURE: the files are in {crs}; ellipsoidal distances want longitude and latitude.</source>
        <translation>MEASURE : les fichiers sont en {crs} ; les distances ellipsoïdales demandent longitude et latitude.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>MEASURE: {crs} is in degrees, which have no length; choose UNIT 8.</source>
        <translation>MEASURE : {crs} est en degrés, qui n’ont pas de longueur ; choisissez UNIT 8.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>MEASURE: {crs} is in the unit {unit}; ellipsoidal distances want degrees. Reproject the files, or choose UNIT 8.</source>
        <translation>MEASURE : {crs} est dans l&apos;unité {unit} ; les distances ellipsoïdales demandent des degrés. Reprojetez les fichiers, ou choisissez UNIT 8.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>MEASURE: {crs} tells no ellipsoid, or none that is wider than it is long. Choose 1 (planar).</source>
        <translation>MEASURE : {crs} n’indique pas d’ellipsoïde, ou aucun qui soit plus large que long. Choisissez 1 (planaire).</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>MEASURE: {crs} tells no ellipsoid. Choose MEASURE 1 and UNIT 8.</source>
        <translation>MEASURE : {crs} n’indique pas d’ellipsoïde. Choisissez MEASURE 1 et UNIT 8.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>MORE_DISTANCES: a distance is asked for twice. Each must be another one.</source>
        <translation>MORE_DISTANCES : une distance est demandée deux fois. Chacune doit être différente.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>MORE_DISTANCES: further distances do not go with a distance of each polygon&apos;s own, REACH_FIELD. Leave one of the two out.</source>
        <translation>MORE_DISTANCES : d’autres distances sont incompatibles avec une distance propre à chaque polygone, REACH_FIELD. Renoncez à l’un des deux.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>MORE_DISTANCES: further distances go with one number as DISTANCE only, not with a field or an expression. Leave one of the two out.</source>
        <translation>MORE_DISTANCES : d’autres distances ne vont qu’avec un seul nombre comme DISTANCE, pas avec un champ ou une expression. Renoncez à l’un des deux.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>MORE_DISTANCES: further distances go with one number as DISTANCE only.</source>
        <translation>MORE_DISTANCES : d’autres distances ne vont qu’avec un seul nombre comme DISTANCE.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>MORE_DISTANCES: {distance} is asked for twice. Every distance, DISTANCE among them, must be another one.</source>
        <translation>MORE_DISTANCES : {distance} est demandée deux fois. Chaque distance, y compris DISTANCE, doit être différente.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>MORE_DISTANCES: {value} is no distance. Distances are finite numbers, 0 or more, such as: 250, 500.</source>
        <translation>MORE_DISTANCES : {value} n’est pas une distance. Les distances sont des nombres finis, 0 ou plus, par exemple : 250, 500.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Metres</source>
        <translation>Mètres</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Miles</source>
        <translation>Miles</translation>
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
        <translation>Milles marins</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Neither layer has a CRS: coordinates and distance are taken to be in the same plane units.</source>
        <translation>Aucune des deux couches n’a de SCR : les coordonnées et la distance sont supposées être dans les mêmes unités planes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>New fields: {names}.</source>
        <translation>Nouveaux champs : {names}.</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>No Dask scheduler is named. Give its address, such as tcp://host:8786, or put it into Dask&apos;s configuration as scheduler-address.</source>
        <translation>Aucun ordonnanceur Dask n’est indiqué. Donnez son adresse, par exemple tcp://host:8786, ou inscrivez-la dans la configuration de Dask sous scheduler-address.</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>No Python was found that can be a worker process, so threads of this process compute: slower, with the same result. A Python of QGIS&apos; own version, with the same numpy and shapely, would serve; the environment variable {variable} may name it. Tried:
{tried}</source>
        <translation>Aucun Python pouvant servir de processus worker n’a été trouvé, ce sont donc des threads de ce processus qui calculent : plus lentement, avec le même résultat. Un Python de la version de QGIS, avec les mêmes numpy et shapely, conviendrait ; la variable d’environnement {variable} peut l’indiquer. Essayés :
{tried}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>No WEIGHT_FIELD was chosen, and everything asked for by STATISTICS needs weights, so the output gets no new fields.</source>
        <translation>Aucun WEIGHT_FIELD n’a été choisi, et tout ce que demande STATISTICS a besoin de poids : la sortie ne reçoit donc aucun nouveau champ.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>No WEIGHT_FIELD was chosen, so nothing was summed: polygons are counted only.</source>
        <translation>Aucun WEIGHT_FIELD n’a été choisi, rien n’a donc été additionné : les polygones sont seulement comptés.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/compute.py"/>
        <source>No polygon can be in reach of any point.</source>
        <translation>Aucun polygone ne peut être à portée d’un point.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>No polygon is of the type {types}: zeros.</source>
        <translation>Aucun polygone n’est du type {types} : zéros.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>No polygon of {layer} has a type, so the output gets no new fields for types. TYPES can name types whose fields are made in any case.</source>
        <translation>Aucun polygone de {layer} n’a de type, la sortie n’a donc pas de nouveaux champs pour des types. TYPES peut nommer des types dont les champs sont créés dans tous les cas.</translation>
    </message>
    <message>
        <location filename="../core/engines/in_process.py"/>
        <source>No thread could be started: {error}. Close other programs.</source>
        <translation>Aucun thread n’a pu être démarré : {error}. Fermez d’autres programmes.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>No worker process could be started: {reason}. Close other programs, or let this process do the work (engine: this process).</source>
        <translation>Aucun processus worker n’a pu être démarré : {reason}. Fermez d’autres programmes, ou laissez ce processus faire le travail (ENGINE : ce processus).</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>Not one polygon of {layer} can be transformed to the CRS of the points. Is it right?</source>
        <translation>Aucun polygone de {layer} ne peut être transformé vers le SCR des points. Est-ce le bon ?</translation>
    </message>
    <message>
        <location filename="../processing/outputs/staging_folder.py"/>
        <source>Nothing can be written to {folder}: {reason}.</source>
        <translation>Rien ne peut être écrit dans {folder} : {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>Nothing was found: no polygon is in reach of any point, though the layers lie in the same region. Are distance and unit right?</source>
        <translation>Rien n’a été trouvé : aucun polygone n’est à portée d’un point, bien que les couches se trouvent dans la même région. La distance et l’unité sont-elles les bonnes ?</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>Nothing was found: no polygon is in reach of any point. The rectangles around the two layers lie {distance} apart. Are distance, unit and the CRS of both layers right?</source>
        <translation>Rien n’a été trouvé : aucun polygone n’est à portée d’un point. Les rectangles entourant les deux couches sont distants de {distance}. La distance, l’unité et le SCR des deux couches sont-ils les bons ?</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Number of pairs of a point and a polygon in reach</source>
        <translation>Nombre de paires d’un point et d’un polygone à portée</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Number of points</source>
        <translation>Nombre de points</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Number of polygons</source>
        <translation>Nombre de polygones</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Number of worker processes (0: one per core)</source>
        <translation>Nombre de processus worker (0 : un par cœur)</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>OTHER_TYPES: TYPES names no types wanted.</source>
        <translation>OTHER_TYPES : TYPES ne nomme aucun type voulu.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>OTHER_TYPES: the types that TYPES does not name are to be gathered, but TYPES names none. Name the types wanted there.</source>
        <translation>OTHER_TYPES : les types que TYPES ne nomme pas doivent être regroupés, mais TYPES n’en nomme aucun. Nommez-y les types voulus.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/finish.py"/>
        <source>OUTPUT: {place!r} and the input {input!r} lie in one another: the next run would read the result, or this one write over its input. Choose another folder.</source>
        <translation>OUTPUT : {place!r} et l’entrée {input!r} sont l’une dans l’autre : l’exécution suivante lirait le résultat, ou celle-ci écraserait son entrée. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/finish.py"/>
        <source>OUTPUT: {place!r} holds other files, such as {file!r}. Choose an empty or a new folder.</source>
        <translation>OUTPUT : {place!r} contient d’autres fichiers, par exemple {file!r}. Choisissez un dossier vide ou nouveau.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/finish.py"/>
        <source>OUTPUT: {place!r} is a file; the result is a folder of parts. Choose another name.</source>
        <translation>OUTPUT : {place!r} est un fichier ; le résultat est un dossier de parties. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Of each weight counts the share of the polygon&apos;s area that is in reach, divided by the area searched, in square {units}.</source>
        <translation>De chaque poids compte la part de la surface du polygone à portée, divisée par la surface explorée ; unité de celle-ci : {units} au carré.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Of each weight counts the share of the polygon&apos;s area that is in reach.</source>
        <translation>De chaque poids compte la part de la surface du polygone à portée.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Of {layer} only selected features are wanted, but none is selected.</source>
        <translation>De {layer}, seules les entités sélectionnées sont voulues, mais aucune n’est sélectionnée.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/in_words.py"/>
        <source>Of {parameter} only the selected features were used, which a command does not know.</source>
        <translation>De {parameter}, seules les entités sélectionnées ont été utilisées, ce qu’une commande ne connaît pas.</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>On average over all points that have a value:</source>
        <translation>En moyenne sur tous les points qui ont une valeur :</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>One more is in the table above, and with all its numbers in the JSON file.</source>
        <translation>Un autre groupe se trouve dans la table ci-dessus, et avec tous ses nombres dans le fichier JSON.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>Only {number} of {wanted} workers could be started: {reason}.</source>
        <translation>Seulement {number} workers sur {wanted} ont pu être démarrés : {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>Or {way}.</source>
        <translation>Ou bien : {way}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>Other types</source>
        <translation>Autres types</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>POINTS: the layer {layer} holds {what}, not points.</source>
        <translation>POINTS : la couche {layer} contient {what}, pas des points.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>POINTS: two of its columns are called alike.</source>
        <translation>POINTS : deux de ses colonnes portent le même nom.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>POLYGONS, the layer {layer}, holds points. Are they swapped?</source>
        <translation>POLYGONS, la couche {layer}, contient des points. Les deux sont-elles interverties ?</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>POLYGONS: the layer {layer} is a table without geometry.</source>
        <translation>POLYGONS : la couche {layer} est une table sans géométrie.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>PREFIX: the new fields need a prefix, such as polygon_type.</source>
        <translation>PREFIX : les nouveaux champs ont besoin d’un préfixe, par exemple polygon_type.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>PREFIX: the prefix must not hold invisible characters: {prefix}.</source>
        <translation>PREFIX : le préfixe ne doit pas contenir de caractères invisibles : {prefix}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Pairs: each point with each polygon in reach</source>
        <translation>Paires : chaque point et chaque polygone à portée</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>Parameter of the decay (s or p)</source>
        <translation>Paramètre de la décroissance (s ou p)</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Planar</source>
        <translation>Planaire</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Planar: on the plane of the points&apos; CRS, as the map shows it. Ellipsoidal: along the surface of the earth (or of the planet of the CRS), in any CRS. Automatic is ellipsoidal for points in longitude and latitude, and planar otherwise.</source>
        <translation>Planaire : sur le plan du SCR des points, comme le montre la carte. Ellipsoïdale : le long de la surface de la Terre (ou de la planète du SCR), dans tout SCR. Automatique est ellipsoïdale pour des points en longitude et latitude, planaire sinon.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/reporting.py"/>
        <location filename="../processing/parameters/layers.py"/>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Points with sums and counts</source>
        <translation>Points avec sommes et nombres</translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>PolyWeight needs the Python library shapely, {version} or newer: {found}.</source>
        <translation>PolyWeight a besoin de la bibliothèque Python shapely, {version} ou plus récente : {found}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/reporting.py"/>
        <location filename="../processing/parameters/layers.py"/>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Prefix of the new fields</source>
        <translation>Préfixe des nouveaux champs</translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>REACH_FIELD</source>
        <translation>REACH_FIELD</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/run.py"/>
        <source>Read the points</source>
        <translation>Lecture des points</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/run.py"/>
        <source>Read the polygons</source>
        <translation>Lecture des polygones</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <source>Read {points} ({time}).</source>
        <translation>{points} : lecture terminée ({time}).</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <source>Read {polygons} of {types} ({time}).</source>
        <translation>{polygons}, {types} : lecture terminée ({time}).</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Rings: each distance counts what lies farther away than the next smaller one.</source>
        <translation>Anneaux : chaque distance compte ce qui se trouve plus loin que la distance inférieure.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Rings: each distance without the next smaller one</source>
        <translation>Anneaux : chaque distance sans la précédente</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>SCHEDULER: an address was given, but ENGINE is not 3 (Dask cluster). Choose that, or give no address.</source>
        <translation>SCHEDULER : une adresse a été donnée, mais ENGINE n’est pas 3 (cluster Dask). Choisissez celui-ci, ou ne donnez pas d’adresse.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>SCHEDULER: {address} is no address of a Dask scheduler. It looks like tcp://host:8786, or tls://host:8786.</source>
        <translation>SCHEDULER : {address} n’est pas une adresse d’ordonnanceur Dask. Elle ressemble à tcp://host:8786 ou tls://host:8786.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <location filename="../processing/parameters/combinations.py"/>
        <source>SHARE: a search distance of 0 has no disc in which a share of an area could lie.</source>
        <translation>SHARE : une distance de recherche de 0 n’a pas de disque dans lequel une part de surface pourrait se trouver.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/refusals.py"/>
        <source>SHARE: areas are shared on the plane only, not along the ellipsoid. Reproject the points to a projected CRS, and choose MEASURE 0 or 1, or choose SHARE 0, the whole weight.</source>
        <translation>SHARE : les surfaces ne sont partagées que sur le plan, pas le long de l’ellipsoïde. Reprojetez les points dans un SCR projeté et choisissez MEASURE 0 ou 1, ou choisissez SHARE 0, le poids entier.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/polygons.py"/>
        <source>SHARE: lines and points, of which {layer} holds some, have no area of which a share can lie in reach. Choose 0, the whole weight.</source>
        <translation>SHARE : les lignes et les points, dont {layer} contient quelques-uns, n’ont pas de surface dont une part puisse être à portée. Choisissez 0, le poids entier.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>SHARE: shares of areas are measured on a plane only. Choose 0, or files in a projected CRS.</source>
        <translation>SHARE : les parts de surface ne sont mesurées que sur un plan. Choisissez 0, ou des fichiers dans un SCR projeté.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>SHARE: the layer {layer} holds no polygons, and only these have an area of which a share can lie in reach. Choose 0, the whole weight.</source>
        <translation>SHARE : la couche {layer} ne contient pas de polygones, et eux seuls ont une surface dont une part puisse être à portée. Choisissez 0, le poids entier.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <source>SHARE: {points} of {layer} of several parts each, whose discs overlap, so that a share of an area would count twice. Split them first (&quot;Multipart to singleparts&quot;), or choose 0, the whole weight.</source>
        <translation>SHARE : {points} de {layer} de plusieurs parties chacun, dont les disques se recouvrent, si bien qu’une part de surface compterait deux fois. Séparez-les d’abord (« De morceaux multiples à morceaux uniques »), ou choisissez 0, le poids entier.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>SHARE: {polygons} holds lines or points, which have no area of which a share can lie in reach. Choose 0, the whole weight.</source>
        <translation>SHARE : {polygons} contient des lignes ou des points, qui n’ont pas de surface dont une part puisse être à portée. Choisissez 0, le poids entier.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>STATISTICS: choose at least one of {numbers}.</source>
        <translation>STATISTICS : choisissez au moins un des nombres {numbers}.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>STATISTICS: {value} is none of its numbers.</source>
        <translation>STATISTICS : {value} n’est pas un de ses nombres.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/distance.py"/>
        <source>Search distance</source>
        <translation>Distance de recherche</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>Search distance: {distances}, along the surface of the ellipsoid of {crs} (half axes {a:,.3f} and {b:,.3f} metres).</source>
        <translation>Distance de recherche : {distances}, le long de la surface de l’ellipsoïde de {crs} (demi-axes de {a:,.3f} et {b:,.3f} mètres).</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>Search distance: {distances}, on a plane of unknown units.</source>
        <translation>Distance de recherche : {distances}, sur un plan d’unités inconnues.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>Search distance: {distances}, on the plane of {crs}.</source>
        <translation>Distance de recherche : {distances}, sur le plan de {crs}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>Some names are taken, or do not fit the output&apos;s format. In the output {changes}.</source>
        <translation>Certains noms sont pris, ou ne conviennent pas au format de la sortie. Dans la sortie : {changes}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights.py"/>
        <location filename="../processing/report/page.py"/>
        <source>Sum polygon weights near points</source>
        <translation>Sommer les poids des polygones près des points</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <source>Sum polygon weights near points (GeoParquet)</source>
        <translation>Sommer les poids des polygones près des points (GeoParquet)</translation>
    </message>
    <message>
        <location filename="../processing/parameters/matches.py"/>
        <source>Sums where nothing is in reach</source>
        <translation>Sommes où rien n’est à portée</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/reporting.py"/>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>TYPES: a type stands there twice.</source>
        <translation>TYPES : un type y figure deux fois.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>TYPES: there is no TYPE_FIELD that tells types.</source>
        <translation>TYPES : il n’y a pas de TYPE_FIELD qui indique les types.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>TYPES: types are wanted, but there is no TYPE_FIELD that tells them. Choose one.</source>
        <translation>TYPES : des types sont voulus, mais il n’y a pas de TYPE_FIELD qui les indique. Choisissez-en un.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>TYPES: {text} is no list of types.</source>
        <translation>TYPES : {text} n’est pas une liste de types.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>TYPES: {text} is no list of types. Commas stand between them, and a type with a comma or a quote in it stands in double quotes: 1, &quot;a, b&quot;, park. The empty type is &quot;&quot;.</source>
        <translation>TYPES : {text} n’est pas une liste de types. Ils sont séparés par des virgules, et un type qui contient une virgule ou un guillemet est placé entre guillemets doubles : 1, &quot;a, b&quot;, park. Le type vide est &quot;&quot;.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/combinations.py"/>
        <source>TYPES: {type} stands there twice.</source>
        <translation>TYPES : {type} y figure deux fois.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/fields.py"/>
        <source>TYPE_FIELD: there is a text that is no UTF-8 ({error}).</source>
        <translation>TYPE_FIELD : un texte n&apos;est pas en UTF-8 ({error}).</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The Dask cluster at {scheduler} has no workers. Start one with: dask worker {scheduler}</source>
        <translation>Le cluster Dask sur {scheduler} n’a pas de workers. Démarrez-en un avec : dask worker {scheduler}</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The Dask scheduler at {scheduler} cannot be reached ({error}). Check that it runs, that the address is right (tcp:// or tls://) and, with TLS, the certificates in Dask&apos;s configuration.</source>
        <translation>L’ordonnanceur Dask sur {scheduler} ne peut être joint ({error}). Vérifiez qu’il fonctionne, que l’adresse est correcte (tcp:// ou tls://) et, avec TLS, les certificats dans la configuration de Dask.</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The Dask scheduler at {scheduler} was silent for {seconds} seconds.</source>
        <translation>L’ordonnanceur Dask sur {scheduler} n’a pas répondu pendant {seconds} secondes.</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The Dask scheduler at {scheduler} went away or was restarted. See its log.</source>
        <translation>L’ordonnanceur Dask sur {scheduler} s’est arrêté ou a été redémarré. Voyez son journal.</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>The Dask worker at {worker} has shapely {there}, this machine has {here}: where a distance equals the limit to the last digit, they may judge differently.</source>
        <translation>Le worker Dask sur {worker} a shapely {there}, cette machine a {here} : là où une distance est égale à la limite jusqu’au dernier chiffre, ils peuvent en juger différemment.</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The Dask worker {worker} has not taken PolyWeight&apos;s code in {seconds} seconds. Its log may say why; restart it.</source>
        <translation>Le worker Dask {worker} n’a pas pris le code de PolyWeight en {seconds} secondes. Son journal dit peut-être pourquoi ; redémarrez-le.</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/cluster_worker.py"/>
        <source>The Dask worker {worker} on {host} cannot compute: {lacks}. Install it there: python -m pip install {libraries}</source>
        <translation>Le worker Dask {worker} sur {host} ne peut pas calculer : {lacks}. Installez là-bas : python -m pip install {libraries}</translation>
    </message>
    <message>
        <location filename="../plugin.py"/>
        <source>The Python library shapely is missing, or too old.</source>
        <translation>La bibliothèque Python shapely manque, ou est trop ancienne.</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>The Python named for workers does not serve, so {path} is used. Tried:
{tried}</source>
        <translation>Le Python indiqué pour les workers ne convient pas, {path} est donc utilisé. Essayés :
{tried}</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>The address of a running Dask scheduler, such as tcp://host:8786; left empty, the one that Dask&apos;s own configuration names. Certificates for tls:// come from there, too.</source>
        <translation>L’adresse d’un ordonnanceur Dask en fonctionnement, par exemple tcp://host:8786 ; si elle est vide, celle que nomme la configuration de Dask. Les certificats pour tls:// en proviennent également.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/places.py"/>
        <source>The address {place!r} cannot be used: {error}</source>
        <translation>L’adresse {place!r} ne peut pas être utilisée : {error}</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>The column {name!r} of {place} is of the kind {kind}, which can be no {what}.</source>
        <translation>La colonne {name!r} de {place} est de la sorte {kind}, qui ne peut servir à cela : {what}.</translation>
    </message>
    <message>
        <location filename="../core/engines/in_process.py"/>
        <source>The computing failed: MemoryError: {outcome}. {advice}</source>
        <translation>Le calcul a échoué : MemoryError : {outcome}. {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/in_process.py"/>
        <source>The computing failed: {kind}: {outcome}</source>
        <translation>Le calcul a échoué : {kind} : {outcome}</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>The coordinates are in degrees ({crs}), so the search distance is {distance} DEGREES, not metres, and shorter on the ground in the east-west direction than north-south. To search in metres, choose UNIT 0 (automatic), or reproject the points to a projected CRS, such as the UTM zone they lie in, first.</source>
        <translation>Les coordonnées sont en degrés ({crs}), la distance de recherche est donc de {distance} DEGRÉS, pas de mètres, et plus courte au sol dans la direction est-ouest que nord-sud. Pour chercher en mètres, choisissez UNIT 0 (automatique), ou reprojetez d’abord les points dans un SCR projeté, par exemple celui de la zone UTM où ils se trouvent.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/help_text.py"/>
        <source>The distance is from the point to the polygon itself, 0 inside it or on its boundary. It is exact, and a polygon exactly at the search distance counts. A point with no polygon in reach gets 0 and 0.</source>
        <translation>La distance va du point au polygone lui-même, 0 à l’intérieur ou sur sa limite. Elle est exacte, et un polygone situé exactement à la distance de recherche compte. Un point sans polygone à portée reçoit 0 et 0.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/feature_writer.py"/>
        <source>The feature {number} cannot take its new attributes.</source>
        <translation>L’entité {number} ne peut pas recevoir ses nouveaux attributs.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>The field that tells a polygon&apos;s type; each of its values gets fields of its own. Polygons with NULL belong to no type. Left out, all polygons are one type.</source>
        <translation>Le champ qui indique le type d’un polygone ; chacune de ses valeurs reçoit ses propres champs. Les polygones avec NULL n’appartiennent à aucun type. S’il n’est pas donné, tous les polygones sont d’un seul type.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>The field with the weights to add. A polygon whose weight is NULL or not finite is counted and adds nothing. Left out, polygons are counted only.</source>
        <translation>Le champ des poids à additionner. Un polygone dont le poids est NULL ou non fini est compté et n’ajoute rien. S’il n’est pas donné, les polygones sont seulement comptés.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <source>The field {field} does not number the rows one by one, so the output has a further field for that.</source>
        <translation>Le champ {field} ne numérote pas les lignes une à une, la sortie a donc un champ supplémentaire pour cela.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>The field {field} tells {types}, and each gets fields of its own. Are TYPE_FIELD and WEIGHT_FIELD swapped? TYPES can name those that are wanted.</source>
        <translation>Le champ {field} indique {types}, et chacun reçoit ses propres champs. TYPE_FIELD et WEIGHT_FIELD sont-ils intervertis ? TYPES peut nommer ceux qui sont voulus.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/input_layer.py"/>
        <source>The file of the layer {layer} was removed or replaced while it was in use: {file}. Run again when it is in its place.</source>
        <translation>Le fichier de la couche {layer} a été supprimé ou remplacé pendant son utilisation : {file}. Relancez quand il sera de nouveau à sa place.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>The handler of worker {number} failed: {error}</source>
        <translation>Le gestionnaire du worker {number} a échoué : {error}</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/client_process.py"/>
        <source>The job on the Dask cluster at {scheduler} failed: {error}</source>
        <translation>Le travail sur le cluster Dask {scheduler} a échoué : {error}</translation>
    </message>
    <message>
        <location filename="../processing/outputs/places.py"/>
        <source>The layer could not be added to {new}: {error}</source>
        <translation>La couche n’a pas pu être ajoutée à {new} : {error}</translation>
    </message>
    <message>
        <location filename="../processing/inputs/input_layer.py"/>
        <source>The layer {layer} cannot be read whole: {why}. Is its file damaged?</source>
        <translation>La couche {layer} ne peut pas être lue entièrement : {why}. Son fichier est-il endommagé ?</translation>
    </message>
    <message>
        <location filename="../processing/inputs/input_layer.py"/>
        <source>The layer {layer} changed while it was in use. Run again.</source>
        <translation>La couche {layer} a changé pendant son utilisation. Relancez.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>The layer {layer} has no CRS: its coordinates are taken to be in that of the other layer.</source>
        <translation>La couche {layer} n’a pas de SCR : ses coordonnées sont supposées être dans celui de l’autre couche.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>The layer {layer} is empty, so nothing can be found.</source>
        <translation>La couche {layer} est vide, rien ne peut donc être trouvé.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/points.py"/>
        <source>The layer {layer} must consist of points: {why}.</source>
        <translation>La couche {layer} doit être constituée de points : {why}.</translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>The line: {line}</source>
        <translation>La ligne : {line}</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The memory is exhausted. {advice}</source>
        <translation>La mémoire est épuisée. {advice}</translation>
    </message>
    <message>
        <location filename="../core/errors.py"/>
        <source>The memory is exhausted: {wanted} more are needed. {advice}</source>
        <translation>La mémoire est épuisée : il en faut encore {wanted}. {advice}</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>The name {old} is taken: {new} is written.</source>
        <translation>Le nom {old} est pris : {new} est écrit.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>The new columns have other names than in the earlier run: all parts are written anew.</source>
        <translation>Les nouvelles colonnes ont d’autres noms que dans l’exécution précédente : toutes les parties sont réécrites.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/checks.py"/>
        <source>The output could not be read again: {error}</source>
        <translation>La sortie n’a pas pu être relue : {error}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/points_layer.py"/>
        <location filename="../processing/outputs/gdal_thread.py"/>
        <location filename="../processing/outputs/sink.py"/>
        <source>The output could not be written: {error}</source>
        <translation>La sortie n’a pas pu être écrite : {error}</translation>
    </message>
    <message>
        <location filename="../processing/columns/geopackage.py"/>
        <source>The output could not be written: {error}.</source>
        <translation>La sortie n’a pas pu être écrite : {error}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/checks.py"/>
        <source>The output has no field {field}. Choose another format, such as GeoPackage.</source>
        <translation>La sortie n’a pas de champ {field}. Choisissez un autre format, par exemple GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/checks.py"/>
        <source>The output has no rows, and without any its format cannot be read again. Choose another, such as GeoPackage.</source>
        <translation>La sortie n’a pas de lignes et, sans aucune, son format ne peut pas être relu. Choisissez-en un autre, tel que GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/checks.py"/>
        <source>The output has {found:,} fields of {wanted:,}. Choose another format, such as GeoPackage.</source>
        <translation>La sortie a {found:,} champs sur {wanted:,}. Choisissez un autre format, par exemple GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/checks.py"/>
        <source>The output has {found:,} rows of {wanted:,}: {error}</source>
        <translation>La sortie a {found:,} lignes sur {wanted:,} : {error}</translation>
    </message>
    <message>
        <location filename="../processing/outputs/staging.py"/>
        <source>The output may hold some of the rows: it is written to directly.</source>
        <translation>La sortie contient peut-être une partie des lignes : elle est écrite directement.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/sink.py"/>
        <source>The output refused a feature: {error}</source>
        <translation>La sortie a refusé une entité : {error}</translation>
    </message>
    <message>
        <location filename="../processing/outputs/staging.py"/>
        <source>The output took {found:,} rows of {wanted:,}: is the disk full?</source>
        <translation>La sortie a pris {found:,} lignes sur {wanted:,} : le disque est-il plein ?</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>The output would have {all:,} fields ({new:,} of them new, for {factors}), but it can hold {limit:,}. Choose another format, a TYPE_FIELD with fewer different values, or ask for less.</source>
        <translation>La sortie aurait {all:,} champs (dont {new:,} nouveaux, pour {factors}), mais elle ne peut en contenir que {limit:,}. Choisissez un autre format, un TYPE_FIELD ayant moins de valeurs différentes, ou demandez moins.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>The plane of {crs} is no true measure here: where the points are, {distance} on it are {metres} metres on the ground. For true distances choose MEASURE 2 (ellipsoidal), or reproject the points to a CRS made for their region.</source>
        <translation>Le plan de {crs} n’est pas une mesure exacte ici : là où sont les points, {distance} sur ce plan font {metres} mètres au sol. Pour de vraies distances, choisissez MEASURE 2 (ellipsoïdale), ou reprojetez les points dans un SCR fait pour leur région.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>The points are not sorted: they are answered in {tiles:,} tiles along a Hilbert curve.</source>
        <translation>Les points ne sont pas triés : ils sont traités en {tiles:,} tuiles le long d’une courbe de Hilbert.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>The points in their order, unchanged, with new fields for each type. Names that are taken or too long for the format are changed, and the log says how.</source>
        <translation>Les points dans leur ordre, inchangés, avec de nouveaux champs pour chaque type. Les noms pris ou trop longs pour le format sont modifiés, et le journal dit comment.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>The points. A multipoint counts from its nearest part. A point without geometry is kept, with NULLs.</source>
        <translation>Les points. Un multipoint compte depuis sa partie la plus proche. Un point sans géométrie est conservé, avec des NULL.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/crs.py"/>
        <source>The polygons are in another CRS than the points, and cannot be transformed on {machine}: {error}. Reproject them first, or install pyproj, on every worker, too.</source>
        <translation>Les polygones sont dans un autre SCR que les points et ne peuvent pas être transformés sur {machine} : {error}. Reprojetez-les d’abord, ou installez pyproj, sur chaque worker aussi.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>The polygons are not sorted: they are put along a Hilbert curve, in {tiles:,} tiles.</source>
        <translation>Les polygones ne sont pas triés : ils sont rangés le long d’une courbe de Hilbert, en {tiles:,} tuiles.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>The polygons; lines and points will do as well. They are reprojected to the CRS of the points where theirs differs. Invalid ones are measured as they are; those without geometry reach no point.</source>
        <translation>Les polygones ; des lignes et des points conviennent aussi. Ils sont reprojetés dans le SCR des points si le leur est différent. Les géométries non valides sont mesurées telles quelles ; ceux sans géométrie n’atteignent aucun point.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <source>The same as on layers, for GeoParquet files of any size, on this machine or on a cluster.</source>
        <translation>La même chose que sur des couches, pour des fichiers GeoParquet de toute taille, sur cette machine ou sur un cluster.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>The same, by the area of the search disc (density)</source>
        <translation>Idem, divisé par la surface du disque (densité)</translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>The types wanted, in this order, separated by commas; a type with a comma in it stands in double quotes. Types that no polygon has get zeros, so that the fields do not depend on the data. Left out, every type that is found.</source>
        <translation>Les types voulus, dans cet ordre, séparés par des virgules ; un type contenant une virgule est placé entre guillemets doubles. Les types qu’aucun polygone n’a reçoivent des zéros, pour que les champs ne dépendent pas des données. Si rien n’est donné, tous les types trouvés.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>The unit of all distances, asked for and answered. Automatic is the unit of the points&apos; CRS, and metres where that is in longitude and latitude.</source>
        <translation>L’unité de toutes les distances, dans la question et dans la réponse. Automatique est l’unité du SCR des points, et le mètre si celui-ci est en longitude et latitude.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>The weights in {field!r} are too large to add: the largest is {largest_weight!r}. Divide them by a common number first.</source>
        <translation>Les poids de {field!r} sont trop grands pour être additionnés : le plus grand est {largest_weight!r}. Divisez-les d’abord par un même nombre.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>The weights of {layer} in {field} are too large to add: their sum may exceed {limit:.2g}. The largest is {largest!r}. Divide them by a common number first.</source>
        <translation>Les poids de {layer} dans {field} sont trop grands pour être additionnés : leur somme peut dépasser {limit:.2g}. Le plus grand est {largest!r}. Divisez-les d’abord par un même nombre.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/worker.py"/>
        <source>The worker on {machine} cannot read GeoParquet: {error}. Every worker needs pyarrow. Install it there, with &apos;{python} -m pip install pyarrow&apos;, and start the worker anew.</source>
        <translation>Le worker sur {machine} ne peut pas lire GeoParquet : {error}. Chaque worker a besoin de pyarrow. Installez-le là-bas, avec &apos;{python} -m pip install pyarrow&apos;, et relancez le worker.</translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>Then restart QGIS, which holds the old one.</source>
        <translation>Redémarrez ensuite QGIS, qui garde l’ancien.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>There is no Parquet file in {place!r}.</source>
        <translation>Il n’y a pas de fichier Parquet dans {place!r}.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>There is no parameter {name} here.</source>
        <translation>Il n’y a pas de paramètre {name} ici.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>There is no result. What is done is kept in {folder}: the same run goes on from there.</source>
        <translation>Il n’y a pas de résultat. Ce qui est fait reste dans {folder} : la même exécution reprend de là.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>There is no such bucket: mind its name, region and server.</source>
        <translation>Un tel bucket n&apos;existe pas : vérifiez son nom, sa région et le serveur.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>There is no transformation from the CRS of {layer} ({own}) to that of the points ({other}). Reproject one of the layers first.</source>
        <translation>Il n’y a pas de transformation du SCR de {layer} ({own}) vers celui des points ({other}). Reprojetez d’abord une des couches.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/places.py"/>
        <source>There is nothing at {place!r}.</source>
        <translation>Il n’y a rien à {place!r}.</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>This command repeats the run:</source>
        <translation>Cette commande répète l’exécution :</translation>
    </message>
    <message>
        <location filename="../processing/text.py"/>
        <source>This does not work:</source>
        <translation>Cela ne fonctionne pas :</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>This process</source>
        <translation>Ce processus</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>Total over all types</source>
        <translation>Total sur tous les types</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>Type field</source>
        <translation>Champ du type</translation>
    </message>
    <message>
        <location filename="../processing/inputs/polygons.py"/>
        <source>Types found: {types}.</source>
        <translation>Types trouvés : {types}.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/polygons.py"/>
        <source>Types wanted that {layer} does not have: {types}.</source>
        <translation>Types voulus que {layer} n’a pas : {types}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>Types wanted, such as: 1, 2, park</source>
        <translation>Types voulus, par exemple : 1, 2, park</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>UNIT and MEASURE: the units of {crs} are angles, and on the ellipsoid no angle is a distance. Choose a unit of length, or MEASURE 1 (planar).</source>
        <translation>UNIT et MEASURE : les unités de {crs} sont des angles, et sur l’ellipsoïde un angle n’est pas une distance. Choisissez une unité de longueur, ou MEASURE 1 (planaire).</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>UNIT, MEASURE: the files tell no CRS, so nothing tells where and how long things are.</source>
        <translation>UNIT, MEASURE : les fichiers n’indiquent pas de SCR, on ne sait donc ni où sont les choses ni quelle est leur longueur.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>UNIT: neither layer has a CRS, so nothing tells how long the units of their coordinates are. Give the layers their CRS, or choose 0 (automatic), which takes these units as they are.</source>
        <translation>UNIT : aucune des deux couches n’a de SCR, rien n’indique donc la longueur des unités de leurs coordonnées. Attribuez leur SCR aux couches, ou choisissez 0 (automatique), qui prend ces unités telles quelles.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>UNIT: on the ellipsoid no angle is a distance. Choose a unit of length.</source>
        <translation>UNIT : sur l’ellipsoïde, un angle n’est pas une distance. Choisissez une unité de longueur.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>UNIT: {crs} does not tell how long its units are. Choose UNIT 8.</source>
        <translation>UNIT : {crs} n’indique pas la longueur de ses unités. Choisissez UNIT 8.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <location filename="../processing/parameters/measures.py"/>
        <source>US survey feet</source>
        <translation>Pieds US (survey)</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>US survey foot</source>
        <translation>pied US (survey)</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Unit of the distances</source>
        <translation>Unité des distances</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Units of the points&apos; CRS (may be degrees)</source>
        <translation>Unités du SCR des points (parfois degrés)</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>WORKERS: the number of worker processes must be a whole number, 0 or more, not {value}.</source>
        <translation>WORKERS : le nombre de processus worker doit être un nombre entier, 0 ou plus, et non {value}.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>WORKERS: the number of workers must be a whole number, 0 or more, not {value}.</source>
        <translation>WORKERS : le nombre de workers doit être un nombre entier, 0 ou plus, et non {value}.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/terminal.py"/>
        <source>Warning: {text}</source>
        <translation>Avertissement : {text}</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>Weight field</source>
        <translation>Champ du poids</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>Weights fade with the distance d to the polygon, all lengths in {units}: what counts is the weight times {formula}. {letters}</source>
        <translation>Les poids diminuent avec la distance d au polygone, toutes les longueurs en {units} : ce qui compte est le poids multiplié par {formula}. {letters}</translation>
    </message>
    <message>
        <location filename="../processing/parameters/weights.py"/>
        <source>What a polygon brings</source>
        <translation>Ce qu’apporte un polygone</translation>
    </message>
    <message>
        <location filename="../processing/parameters/matches.py"/>
        <source>What a sum is where no polygon of the type is in reach. Counts are 0 there in any case.</source>
        <translation>Ce que vaut une somme là où aucun polygone du type n’est à portée. Les nombres y sont 0 dans tous les cas.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/types.py"/>
        <source>What becomes of the types that are not among those wanted: left out, or gathered as other, last.</source>
        <translation>Ce que deviennent les types qui ne sont pas parmi ceux voulus : laissés de côté, ou regroupés sous other, en dernier.</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>What came out</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <location filename="../processing/parameters/statistics.py"/>
        <source>What each type gets for each distance: sum, number, mean, minimum and maximum of the weights in reach, and the distance to the nearest polygon. Over all types: total (sum and number), the dominant type (the one with the largest sum), and diversity (Shannon&apos;s index of the numbers, - sum of p ln p over the types&apos; parts p, natural logarithm). Without a weight field, what needs weights is left out. Where nothing is in reach, sums, numbers and diversity are 0 and all else is NULL.</source>
        <translation>Ce que chaque type reçoit pour chaque distance : somme, nombre, moyenne, minimum et maximum des poids à portée, et la distance au polygone le plus proche. Sur tous les types : total (somme et nombre), type dominant (celui dont la somme est la plus grande) et diversité (indice de Shannon des nombres, - somme de p ln p sur les parts p des types, logarithme naturel). Sans champ de poids, ce qui demande des poids est laissé de côté. Là où rien n’est à portée, les sommes, les nombres et la diversité sont 0 et tout le reste est NULL.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>What the names of the new fields begin with: polygon_type gives polygon_type1_Sum and polygon_type1_Count; without a type field, polygon_Sum and polygon_Count.</source>
        <translation>Ce par quoi commencent les noms des nouveaux champs : polygon_type donne polygon_type1_Sum et polygon_type1_Count ; sans champ de type, polygon_Sum et polygon_Count.</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>What was left out, or is to be known</source>
        <translation>Ce qui a été laissé de côté, ou qu’il faut savoir</translation>
    </message>
    <message>
        <location filename="../processing/outputs/moves.py"/>
        <source>What was there before could not be put back: {lost}.</source>
        <translation>Ce qui était là auparavant n’a pas pu être remis en place : {lost}.</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>What went in</source>
        <translation>Ce qui est entré</translation>
    </message>
    <message>
        <location filename="../processing/parameters/engine.py"/>
        <source>Where to compute</source>
        <translation>Où calculer</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>Whoever runs this may not do so: give the permission, or choose another place.</source>
        <translation>Qui exécute ceci n&apos;en a pas le droit : donnez-le, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>Windows allows {number}</source>
        <translation>Windows en permet {number}</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>Worker processes run {path}</source>
        <translation>Les processus worker exécutent {path}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/child.py"/>
        <source>Worker {number} (process {pid})</source>
        <translation>Worker {number} (processus {pid})</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/reporting.py"/>
        <source>Wrote the layers</source>
        <translation>Écriture des couches</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>Wrote {points} into {output}.</source>
        <translation>{points} : écriture dans {output} terminée.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/run.py"/>
        <source>Wrote {points}. The whole job took {time}.</source>
        <translation>{points} : écriture terminée. Le travail entier a pris {time}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/measures.py"/>
        <source>Yards</source>
        <translation>Yards</translation>
    </message>
    <message>
        <location filename="../processing/parameters/matches.py"/>
        <source>Zero</source>
        <translation>Zéro</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>`conda install -c conda-forge shapely`</source>
        <translation>`conda install -c conda-forge shapely`</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/crs.py"/>
        <source>a CRS without name</source>
        <translation>un SCR sans nom</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>a malformed geometry can do that: repair the polygons and try again</source>
        <translation>une géométrie mal formée peut en être la cause : réparez les polygones et réessayez</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>address of the Dask scheduler, tcp:// or tls://</source>
        <translation>adresse de l’ordonnanceur Dask, tcp:// ou tls://</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>all parts are written</source>
        <translation>toutes les parties sont écrites</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/reporting.py"/>
        <source>all polygons</source>
        <translation>tous les polygones</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>along the ellipsoid</source>
        <translation>le long de l’ellipsoïde</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/crs.py"/>
        <source>an unknown CRS</source>
        <translation>un SCR inconnu</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>as a collection of geometries: only the polygons in them count</source>
        <translation>sous forme de collection de géométries : seuls les polygones qu&apos;elles contiennent comptent</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>as asked for</source>
        <translation>comme demandé</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>as systems do when memory runs out: fewer workers need less memory</source>
        <translation>comme le font les systèmes quand la mémoire manque : moins de workers demandent moins de mémoire</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>ask whoever installed QGIS for it</source>
        <translation>adressez-vous à qui a installé QGIS</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>beyond {inner}, within {distance} {unit}</source>
        <translation>au-delà de {inner}, à moins de {distance} {unit}</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>build QGIS as `qgis.override { extraPythonPackages = ps: [ ps.shapely ]; }`</source>
        <translation>construisez QGIS par `qgis.override { extraPythonPackages = ps: [ ps.shapely ]; }`</translation>
    </message>
    <message>
        <location filename="../processing/outputs/formats.py"/>
        <source>can be written, but not read again, so that nobody could say whether it is whole</source>
        <translation>peut être écrit, mais pas relu, si bien que personne ne saurait dire s’il est entier</translation>
    </message>
    <message>
        <location filename="../processing/outputs/formats.py"/>
        <source>cannot hold points with fields of any name</source>
        <translation>ne peut pas contenir de points avec des champs de nom quelconque</translation>
    </message>
    <message>
        <location filename="../processing/outputs/formats.py"/>
        <source>cannot hold the new fields, but has fields of its own only</source>
        <translation>ne peut pas contenir les nouveaux champs, mais n’a que les siens</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>column of each polygon&apos;s own distance, in place of DISTANCE</source>
        <translation>colonne de la distance propre à chaque polygone, à la place de DISTANCE</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>column of the polygons&apos; type</source>
        <translation>colonne du type des polygones</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>column of the polygons&apos; weight; left out, they are counted only</source>
        <translation>colonne du poids des polygones ; si elle n’est pas donnée, ils sont seulement comptés</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/interpreter.py"/>
        <source>could not be started ({reason})</source>
        <translation>n’a pas pu être démarré ({reason})</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/interpreter.py"/>
        <source>could not say what it is (exit code {code}, its last words: {last_line})</source>
        <translation>n’a pas pu dire ce qu’il est (code de sortie {code}, ses derniers mots : {last_line})</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>could not start (a library failed to initialise); Windows does that when too many programs run, or as it shuts down: close other programs</source>
        <translation>n’a pas pu démarrer (une bibliothèque n’a pas pu s’initialiser) ; Windows fait cela quand trop de programmes tournent, ou pendant son arrêt : fermez d’autres programmes</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>could not start (a library is missing); {advice}</source>
        <translation>n’a pas pu démarrer (une bibliothèque manque) ; {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>could not start (a library lacks a function); {advice}</source>
        <translation>n’a pas pu démarrer (une fonction manque à une bibliothèque) ; {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>could not start (a library of another processor type); {advice}</source>
        <translation>n’a pas pu démarrer (une bibliothèque pour un autre type de processeur) ; {advice}</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (an exception of C++ that nobody caught); {advice}</source>
        <translation>a planté (une exception C++ que personne n’a interceptée) ; {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (damaged heap); {advice}</source>
        <translation>a planté (tas endommagé) ; {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (illegal instruction); {advice}</source>
        <translation>a planté (instruction illégale) ; {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (illegal instruction, signal SIGILL); {advice}</source>
        <translation>a planté (instruction illégale, signal SIGILL) ; {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (segmentation fault); {advice}</source>
        <translation>a planté (erreur de segmentation) ; {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed (stack overflow); {advice}</source>
        <translation>a planté (débordement de pile) ; {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed with exit code {code:#x}</source>
        <translation>a planté avec le code de sortie {code:#x}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>crashed, because a file of its libraries could not be read from the disk or network</source>
        <translation>a planté, parce qu’un fichier de ses bibliothèques n’a pas pu être lu sur le disque ou le réseau</translation>
    </message>
    <message>
        <location filename="../processing/outputs/formats.py"/>
        <source>cuts points into tiles, where they come twice and in another place</source>
        <translation>découpe les points en tuiles, où ils figurent deux fois et à un autre endroit</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>degree</source>
        <translation>degré</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>degrees</source>
        <translation>degrés</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <location filename="../processing/outputs/field_names.py"/>
        <source>distance</source>
        <translation>distance</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>distance to the nearest polygon in {unit}</source>
        <translation>distance au polygone le plus proche en {unit}</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>distances</source>
        <translation>distances</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>distribution</source>
        <translation>distribution</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <location filename="../processing/outputs/field_names.py"/>
        <source>diversity</source>
        <translation>diversité</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>does not exist</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>dominant</source>
        <translation>type dominant</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>edge</source>
        <translation>arête</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>edges</source>
        <translation>arêtes</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>en</source>
        <translation>fr</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>ended by itself with exit code {code}</source>
        <translation>s’est arrêté de lui-même avec le code de sortie {code}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>faded {weight}</source>
        <translation>{weight} avec décroissance</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>feature</source>
        <translation>entité</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>features</source>
        <translation>entités</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>feet</source>
        <translation>pieds</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>folder (or address) that the parts are written into</source>
        <translation>dossier (ou adresse) dans lequel les parties sont écrites</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>foot</source>
        <translation>pied</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>further distances, such as: 250, 500</source>
        <translation>autres distances, par exemple : 250, 500</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>gave up after an error of its own</source>
        <translation>a abandonné après une erreur interne</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>gave up after an error of its own (signal SIGABRT), as it also does when memory runs out</source>
        <translation>a abandonné après une erreur interne (signal SIGABRT), comme aussi quand la mémoire manque</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights_geoparquet.py"/>
        <source>geoparquet,parquet,large,cluster,cloud,s3,dask,sum,count,weight,near,within distance</source>
        <translation>geoparquet,parquet,grand,cluster,nuage,s3,dask,somme,nombre,poids,près,proche,en deçà d’une distance</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>how names of new columns begin</source>
        <translation>ce par quoi commencent les noms des nouvelles colonnes</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>in a terminal `flatpak run --devel --command=pip3 org.qgis.qgis install shapely --user`</source>
        <translation>dans un terminal, `flatpak run --devel --command=pip3 org.qgis.qgis install shapely --user`</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>in all</source>
        <translation>en tout</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>in rings of {distances} {unit}</source>
        <translation>en anneaux de {distances} {unit}</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install QGIS 3.44.4 or newer</source>
        <translation>installez QGIS 3.44.4 ou plus récent</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install a newer QGIS</source>
        <translation>installez un QGIS plus récent</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install the newest QGIS</source>
        <translation>installez le QGIS le plus récent</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install the package `python3-pip`, and call this up again for the next step</source>
        <translation>installez le paquet `python3-pip`, et revenez ici pour l’étape suivante</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install the package `python3-shapely`</source>
        <translation>installez le paquet `python3-shapely`</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>install the package `python3-shapely`, if it is 2.0.2 or newer</source>
        <translation>installez le paquet `python3-shapely`, s’il est en version 2.0.2 ou plus récente</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/candidates.py"/>
        <source>is Windows&apos; stand-in, which may open the Microsoft Store, so it was not started</source>
        <translation>est le substitut de Windows, qui peut ouvrir le Microsoft Store, et n’a donc pas été démarré</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/candidates.py"/>
        <source>is macOS&apos; stand-in, which may offer to install developer tools, so it was not started</source>
        <translation>est le substitut de macOS, qui peut proposer d’installer des outils de développement, et n’a donc pas été démarré</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>is no folder</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/candidates.py"/>
        <source>is not named python, so it was not started</source>
        <translation>ne s’appelle pas python, et n’a donc pas été démarré</translation>
    </message>
    <message>
        <location filename="../processing/outputs/checks.py"/>
        <source>is the disk full?</source>
        <translation>le disque est-il plein ?</translation>
    </message>
    <message>
        <location filename="../processing/installation/requirement.py"/>
        <source>it cannot be imported ({error})</source>
        <translation>elle ne peut pas être importée ({error})</translation>
    </message>
    <message>
        <location filename="../processing/installation/requirement.py"/>
        <source>it is built on GEOS {geos}, where 3.10 is needed</source>
        <translation>elle repose sur GEOS {geos}, alors qu’il faut 3.10</translation>
    </message>
    <message>
        <location filename="../processing/outputs/sink.py"/>
        <source>it is closed.</source>
        <translation>elle est fermée.</translation>
    </message>
    <message>
        <location filename="../processing/installation/requirement.py"/>
        <source>it is not installed</source>
        <translation>elle n’est pas installée</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/sum_polygon_weights.py"/>
        <source>join,summary,summarize,near,nearby,nearest,within distance,proximity,radius,reach,buffer,catchment,accessibility,density,zonal,score,weight,sum,count,polygon,point,class,type</source>
        <translation>joindre,jointure,résumer,près,proche,proximité,voisin,plus proche,en deçà d’une distance,rayon,portée,tampon,zone de chalandise,accessibilité,densité,zonal,score,poids,somme,nombre,polygone,point,classe,type</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>kilometre</source>
        <translation>kilomètre</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>kilometres</source>
        <translation>kilomètres</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>least</source>
        <translation>minimum</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>lines</source>
        <translation>des lignes</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/present.py"/>
        <source>long table</source>
        <translation>table longue</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>max</source>
        <translation>maximum</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>maximum of {weight}</source>
        <translation>maximum de {weight}</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <location filename="../processing/report/findings.py"/>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>mean of {weight}</source>
        <translation>moyenne de {weight}</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>metre</source>
        <translation>mètre</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>metres</source>
        <translation>mètres</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>mile</source>
        <translation>mile</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>miles</source>
        <translation>miles</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>min</source>
        <translation>minimum</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>minimum of {weight}</source>
        <translation>minimum de {weight}</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>more than {number} for each core only take memory</source>
        <translation>plus de {number} par cœur ne font que prendre de la mémoire</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>most</source>
        <translation>maximum</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <source>multipoint</source>
        <translation>multipoint</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <source>multipoints</source>
        <translation>multipoints</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>nautical mile</source>
        <translation>mille marin</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>nautical miles</source>
        <translation>milles marins</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>nearest</source>
        <translation>distance au plus proche</translation>
    </message>
    <message>
        <location filename="../processing/outputs/formats.py"/>
        <source>needs GDAL&apos;s LIBKML, which is not there: without it, fields can be written, but not read again</source>
        <translation>a besoin de LIBKML de GDAL, qui n’est pas là : sans lui, les champs peuvent être écrits, mais pas relus</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/reporting.py"/>
        <source>no CRS</source>
        <translation>pas de SCR</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>no Python was found that can be a worker</source>
        <translation>aucun Python pouvant être un worker n’a été trouvé</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>no geometry</source>
        <translation>aucune géométrie</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <location filename="../processing/inputs/own_distances.py"/>
        <location filename="../processing/inputs/polygons.py"/>
        <location filename="../processing/parameters/layers.py"/>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/present.py"/>
        <source>nothing {within}</source>
        <translation>rien {within}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>number of polygons</source>
        <translation>nombre de polygones</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>number of workers; 0 is one for each core</source>
        <translation>nombre de workers ; 0 signifie un par cœur</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>of Dask&apos;s own configuration</source>
        <translation>de la configuration de Dask</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>of each point its own, by {expression}</source>
        <translation>celle propre à chaque point, selon {expression}</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>of each polygon its own, by the field {field}</source>
        <translation>celle propre à chaque polygone, selon le champ {field}</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>of the points have something in reach</source>
        <translation>des points ont quelque chose à leur portée</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>on the plane of the points&apos; CRS</source>
        <translation>sur le plan du SCR des points</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>one for each core ({cores})</source>
        <translation>un par cœur ({cores})</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>only one of both has the column {name!r}</source>
        <translation>un seul des deux a la colonne {name!r}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/reporting.py"/>
        <source>over all types</source>
        <translation>sur tous les types</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>pair</source>
        <translation>paire</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/present.py"/>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>pairs</source>
        <translation>paires</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>pairs in reach of each other</source>
        <translation>paires à portée l’un de l’autre</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>pale {least}, strong {most}</source>
        <translation>pâle {least}, soutenu {most}</translation>
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
        <translation>point</translation>
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
        <translation>points</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>points with something in reach</source>
        <translation>points ayant quelque chose à leur portée</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/read.py"/>
        <location filename="../processing/geoparquet/session.py"/>
        <location filename="../processing/inputs/numbers.py"/>
        <location filename="../processing/inputs/polygons.py"/>
        <location filename="../processing/inputs/shapes.py"/>
        <source>polygon</source>
        <translation>polygone</translation>
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
        <translation>polygones</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>s of 2 and 3 (a third of the largest distance), p of 4 (1)</source>
        <translation>s de 2 et 3 (un tiers de la plus grande distance), p de 4 (1)</translation>
    </message>
    <message>
        <location filename="../processing/outputs/formats.py"/>
        <source>says where its other files lie, and they have to be moved</source>
        <translation>indique où se trouvent ses autres fichiers, et il faut les déplacer</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>search distance, or field:NAME for a distance of each point&apos;s own</source>
        <translation>distance de recherche, ou field:NAME pour une distance propre à chaque point</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/child.py"/>
        <source>sent what is not an answer: {error}</source>
        <translation>a envoyé ce qui n’est pas une réponse : {error}</translation>
    </message>
    <message>
        <location filename="../processing/installation/platforms.py"/>
        <source>start OSGeo4W Setup, choose Advanced Install, and the package `python3-shapely`</source>
        <translation>lancez OSGeo4W Setup, choisissez Advanced Install, puis le paquet `python3-shapely`</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>statistic</source>
        <translation>statistique</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>statistics</source>
        <translation>statistiques</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>sum</source>
        <translation>somme</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>sum of {weight}</source>
        <translation>somme de {weight}</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>sums where nothing is in reach: 0 zero, 1 NULL</source>
        <translation>sommes où rien n’est à portée : 0 zéro, 1 NULL</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>that cannot be transformed to the CRS of the points: left out</source>
        <translation>impossibles à transformer vers le SCR des points : laissés de côté</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>the distances of {field}, in {unit}</source>
        <translation>les distances de {field}, en {unit}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>the engine is being closed</source>
        <translation>le calcul est en cours d’arrêt</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>the free memory serves no more</source>
        <translation>la mémoire libre n’en permet pas plus</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>the input files</source>
        <translation>les fichiers d’entrée</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>the installation of Python, numpy or shapely is damaged or mixed: install them anew</source>
        <translation>l’installation de Python, numpy ou shapely est endommagée ou mélangée : réinstallez-les</translation>
    </message>
    <message>
        <location filename="../processing/inputs/measure.py"/>
        <source>the largest number there is</source>
        <translation>le plus grand nombre qui existe</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>the question</source>
        <translation>la question</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>the same of the polygons, lines or points that are summed</source>
        <translation>la même chose pour les polygones, lignes ou points à additionner</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>the software</source>
        <translation>le logiciel</translation>
    </message>
    <message>
        <location filename="../processing/installation/requirement.py"/>
        <source>the version found ({version}) is too old</source>
        <translation>la version trouvée ({version}) est trop ancienne</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>the {statistic}</source>
        <translation>la valeur ({statistic})</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/geometry.py"/>
        <source>there is a {kind} among the points</source>
        <translation>il y a une entité de type {kind} parmi les points</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>total count</source>
        <translation>nombre total</translation>
    </message>
    <message>
        <location filename="../processing/outputs/field_names.py"/>
        <source>total sum</source>
        <translation>somme totale</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>true: each distance counts what lies beyond the next smaller one</source>
        <translation>true : chaque distance compte ce qui se trouve au-delà de la distance inférieure</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>true: points without any match are left out</source>
        <translation>true : les points sans correspondance sont laissés de côté</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <location filename="../processing/algorithms/compute.py"/>
        <location filename="../processing/algorithms/read.py"/>
        <location filename="../processing/algorithms/remarks.py"/>
        <location filename="../processing/outputs/field_names.py"/>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/compute.py"/>
        <location filename="../processing/algorithms/read.py"/>
        <location filename="../processing/algorithms/remarks.py"/>
        <location filename="../processing/outputs/field_names.py"/>
        <source>types</source>
        <translation>types</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/contract.py"/>
        <source>types wanted, such as: 1, 2, park</source>
        <translation>types voulus, par exemple : 1, 2, park</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>unit of the coordinates</source>
        <translation>unité des coordonnées</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>units of the coordinates</source>
        <translation>unités des coordonnées</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was ended because the session ended</source>
        <translation>a été arrêté parce que la session s’est terminée</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was ended by Ctrl-C, or because its console was closed</source>
        <translation>a été arrêté par Ctrl-C, ou parce que sa console a été fermée</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was ended by signal {name}</source>
        <translation>a été arrêté par le signal {name}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was ended by the limit on processor time (signal SIGXCPU; see ulimit -t)</source>
        <translation>a été arrêté par la limite de temps processeur (signal SIGXCPU ; voir ulimit -t)</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was ended by the limit on the size of files (signal SIGXFSZ; see ulimit -f)</source>
        <translation>a été arrêté par la limite de taille des fichiers (signal SIGXFSZ ; voir ulimit -f)</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was killed (signal SIGKILL), {advice}</source>
        <translation>a été tué (signal SIGKILL), {advice}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was out of memory, paging file included: fewer workers need less memory</source>
        <translation>n’avait plus de mémoire, fichier d’échange compris : moins de workers demandent moins de mémoire</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>was out of memory: fewer workers need less memory</source>
        <translation>n’avait plus de mémoire : moins de workers demandent moins de mémoire</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>with NULL in {field!r}: counted, adding 0 to the sum</source>
        <translation>avec NULL dans {field!r} : comptés, pour 0 dans la somme</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>with NULL in {field!r}: they are of no type</source>
        <translation>avec NULL dans {field!r} : sans type</translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>with NULL in {field}: counted, adding 0 to the sum</source>
        <translation>avec NULL dans {field} : comptés, pour 0 dans la somme</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>with NULL or less than 0 in {field!r}: they reach nothing</source>
        <translation>avec NULL ou moins de 0 dans {field!r} : sans effet, rien n’est atteint</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <location filename="../processing/inputs/shapes.py"/>
        <source>with a latitude beyond 90 degrees: left out</source>
        <translation>avec une latitude au-delà de 90 degrés : laissés de côté</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>with a weight in {field!r} that is not finite: counted, adding 0</source>
        <translation>avec un poids non fini dans {field!r} : comptés, pour 0 dans la somme</translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>with a weight in {field} beyond {largest:,}: taken as the nearest 64-bit floating-point number</source>
        <translation>avec un poids dans {field} au-delà de {largest:,} : pris comme le nombre à virgule flottante de 64 bits le plus proche</translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>with a weight in {field} that is not finite: counted, adding 0 to the sum</source>
        <translation>avec un poids non fini dans {field} : comptés, pour 0 dans la somme</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>with coordinates that are not finite, or beyond 10^13: they are left out</source>
        <translation>avec des coordonnées non finies, ou au-delà de 10^13 : laissés de côté</translation>
    </message>
    <message>
        <location filename="../processing/inputs/points.py"/>
        <source>with coordinates that are not finite, or beyond 1e13: kept, with NULL in the new fields</source>
        <translation>avec des coordonnées non finies, ou au-delà de 1e13 : conservés, avec NULL dans les nouveaux champs</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>with coordinates that are not finite, or beyond 1e13: left out</source>
        <translation>avec des coordonnées non finies, ou au-delà de 1e13 : laissés de côté</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <location filename="../processing/inputs/shapes.py"/>
        <source>with rings that are not closed or have too few vertices: left out</source>
        <translation>avec des anneaux non fermés ou ayant trop peu de sommets : laissés de côté</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>within its own distance</source>
        <translation>à sa propre distance</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>within the polygon&apos;s own distance</source>
        <translation>à la distance propre du polygone</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>within {distances} {unit}</source>
        <translation>à moins de {distances} {unit}</translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>without a distance of 0 or more in {field}: they reach no point</source>
        <translation>sans distance de 0 ou plus dans {field} : aucun point n’est atteint</translation>
    </message>
    <message>
        <location filename="../processing/inputs/points.py"/>
        <source>without geometry: kept, with NULL in the new fields</source>
        <translation>sans géométrie : conservés, avec NULL dans les nouveaux champs</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>without geometry: reached by no point</source>
        <translation>sans géométrie : hors de portée de tout point</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>without geometry: they reach no point</source>
        <translation>sans géométrie : aucun point n’est atteint</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>yard</source>
        <translation>yard</translation>
    </message>
    <message>
        <location filename="../processing/inputs/units.py"/>
        <source>yards</source>
        <translation>yards</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{basis}, but {limit}</source>
        <translation>{basis}, mais {limit}</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>{edges} of {layer} of more than 180 degrees of longitude: taken as drawn, the long way round. Where the short way is meant, cut the polygons at the antimeridian.</source>
        <translation>{edges} de {layer} de plus de 180 degrés de longitude : prises telles que dessinées, par le long chemin. Là où le court est voulu, coupez les polygones à l’antiméridien.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/exit_codes.py"/>
        <source>{ended} (exit code {code:#x})</source>
        <translation>{ended} (code de sortie {code:#x})</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>{field!r}: a distance of {distance:,.0f} metres reaches everything: nothing is farther away than {farthest:,.0f}. Is the unit right?</source>
        <translation>{field!r} : une distance de {distance:,.0f} mètres atteint tout : rien n’est plus éloigné que {farthest:,.0f}. L’unité est-elle la bonne ?</translation>
    </message>
    <message>
        <location filename="../processing/outputs/staging.py"/>
        <source>{file} is open elsewhere. Close it before this run ends: where it cannot be replaced then, the new result gets another name.</source>
        <translation>{file} est ouvert ailleurs. Fermez-le avant la fin de cette exécution : s’il ne peut être remplacé à ce moment-là, le nouveau résultat recevra un autre nom.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/moves.py"/>
        <source>{file} lies in {place} now ({reason})</source>
        <translation>{file} se trouve maintenant dans {place} ({reason})</translation>
    </message>
    <message>
        <location filename="../processing/text.py"/>
        <source>{first} and {number:,} more</source>
        <translation>{first} et {number:,} de plus</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold NULL: the field {field} would have {number:,}. Choose another format, such as GeoPackage.</source>
        <translation>{format} ne connaît pas NULL : le champ {field} en aurait {number:,}. Choisissez un autre format, par exemple GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold points without geometry: {points} will lie at {place}, with 0 in place of NULL.</source>
        <translation>{format} ne peut pas contenir de points sans géométrie ; ceux-ci seront placés en {place}, avec 0 à la place de NULL : {points}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold points without geometry: {points} will lie at {place}.</source>
        <translation>{format} ne peut pas contenir de points sans géométrie ; ceux-ci seront placés en {place} : {points}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold points without geometry: {points} would be lost. Choose another format, such as GeoPackage.</source>
        <translation>{format} ne peut pas contenir de points sans géométrie ; ceux-ci seraient perdus : {points}. Choisissez un autre format, tel que GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold texts of more than {limit} bytes, and the field {field} has {text}. Choose another format, such as GeoPackage.</source>
        <translation>{format} ne peut pas contenir de textes de plus de {limit} octets, et le champ {field} contient {text}. Choisissez un autre format, par exemple GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} cannot hold {what} {value!r} of the field {field}. Choose another format, such as GeoPackage.</source>
        <translation>{format} ne peut pas contenir {what} {value!r} du champ {field}. Choisissez un autre format, par exemple GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} holds no NULL: where an attribute of a point is NULL, it will be 0.</source>
        <translation>{format} ne connaît pas NULL : là où un attribut d’un point est NULL, il sera 0.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/value_checks.py"/>
        <source>{format} holds no geometry: the output is a table.</source>
        <translation>{format} ne contient pas de géométrie : la sortie est une table.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/in_words.py"/>
        <source>{layer} is a layer in memory: save it to a file first.</source>
        <translation>{layer} est une couche en mémoire : enregistrez-la d’abord dans un fichier.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>{letter} is a third of the largest search distance.</source>
        <translation>{letter} est un tiers de la plus grande distance de recherche.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/words.py"/>
        <source>{letter} is {value}.</source>
        <translation>{letter} est {value}.</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/cluster_worker.py"/>
        <source>{library} is {what}</source>
        <translation>{library} est {what}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number:,} asked for</source>
        <translation>{number:,} demandés</translation>
    </message>
    <message>
        <location filename="../processing/report/page.py"/>
        <source>{number:,} more are in the table above, and with all their numbers in the JSON file.</source>
        <translation>{number:,} de plus se trouvent dans la table ci-dessus, et avec tous leurs nombres dans le fichier JSON.</translation>
    </message>
    <message>
        <location filename="../processing/report/findings.py"/>
        <source>{number:,} of {all:,} points have something in reach ({share:.1%})</source>
        <translation>{number:,} points sur {all:,} ont quelque chose à leur portée ({share:.1%})</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>{number:,} part is written</source>
        <translation>{number:,} partie est écrite</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/resume.py"/>
        <source>{number:,} parts are written</source>
        <translation>{number:,} parties sont écrites</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>{number:,} point</source>
        <translation>{number:,} point</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number:,} point does not keep more busy</source>
        <translation>{number:,} point n’en occupe pas davantage</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>{number:,} point has no geometry, or one that lies nowhere: it is kept, with NULLs.</source>
        <translation>{number:,} point n’a pas de géométrie, ou une qui n’est nulle part : il reste, avec NULL.</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number:,} point is too few to be worth worker processes</source>
        <translation>{number:,} point est trop peu pour que des processus worker en vaillent la peine</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>{number:,} points</source>
        <translation>{number:,} points</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number:,} points are too few to be worth worker processes</source>
        <translation>{number:,} points sont trop peu pour que des processus worker en vaillent la peine</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number:,} points do not keep more busy</source>
        <translation>{number:,} points n’en occupent pas davantage</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>{number:,} points have no geometry, or one that lies nowhere: they are kept, with NULLs.</source>
        <translation>{number:,} points n’ont pas de géométrie, ou une qui n’est nulle part : ils restent, avec NULL.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>{number:,} polygon</source>
        <translation>{number:,} polygone</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/run.py"/>
        <source>{number:,} polygons</source>
        <translation>{number:,} polygones</translation>
    </message>
    <message>
        <location filename="../processing/report/drawings.py"/>
        <source>{number:,} values from {low} to {high}</source>
        <translation>{number:,} valeurs de {low} à {high}</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>{number} thread</source>
        <translation>{number} thread</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>{number} threads</source>
        <translation>{number} threads</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>{number} worker</source>
        <translation>{number} worker</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number} worker process</source>
        <translation>{number} processus worker</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{number} worker processes</source>
        <translation>{number} processus worker</translation>
    </message>
    <message>
        <location filename="../core/engines/dask_cluster/news.py"/>
        <source>{number} workers</source>
        <translation>{number} workers</translation>
    </message>
    <message>
        <location filename="../core/engines/choice.py"/>
        <source>{obstacle} This machine computes instead.</source>
        <translation>{obstacle} Cette machine calcule à la place.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: QGIS cannot open a path with a line break in it: {file}. Choose another.</source>
        <translation>{parameter} : QGIS ne peut pas ouvrir un chemin contenant un saut de ligne : {file}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: QGIS cannot open a path with a vertical bar in it: {file}. Choose another.</source>
        <translation>{parameter} : QGIS ne peut pas ouvrir un chemin contenant une barre verticale : {file}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>{parameter}: QGIS takes {field} for several names, because of the semicolon. Rename the field.</source>
        <translation>{parameter} : QGIS prend {field} pour plusieurs noms, à cause du point-virgule. Renommez le champ.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <location filename="../processing/geoparquet/session.py"/>
        <source>{parameter}: nothing was given.</source>
        <translation>{parameter} : rien n’a été donné.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: outputs can join one GeoPackage that exists, not several, since either all or none are to be written. Choose one of {files}.</source>
        <translation>{parameter} : les sorties peuvent rejoindre un seul GeoPackage existant, pas plusieurs, puisque toutes doivent être écrites, ou aucune. Choisissez un de {files}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>{parameter}: the field {field} of {layer} holds {what}, not numbers. {what_to_do}</source>
        <translation>{parameter} : le champ {field} de {layer} contient {what}, pas des nombres. {what_to_do}</translation>
    </message>
    <message>
        <location filename="../processing/parameters/outputs.py"/>
        <source>{parameter}: the folder {folder} does not exist.</source>
        <translation>{parameter} : le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the folder {folder} is read-only. Choose another.</source>
        <translation>{parameter} : le dossier {folder} est en lecture seule. Choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the format {format} cannot be written under the ending {ending}. Choose another one.</source>
        <translation>{parameter} : le format {format} ne peut pas être écrit avec l’extension {ending}. Choisissez-en une autre.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the format {format} cannot hold a table without geometry. Choose another, such as GeoPackage or CSV.</source>
        <translation>{parameter} : le format {format} ne peut pas contenir de table sans géométrie. Choisissez-en un autre, par exemple GeoPackage ou CSV.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the format {format} {why}. Choose another, such as GeoPackage.</source>
        <translation>{parameter} : le format {format} {why}. Choisissez-en un autre, par exemple GeoPackage.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/layers.py"/>
        <source>{parameter}: the layer {layer} has no field {field}. Its fields: {fields}.</source>
        <translation>{parameter} : la couche {layer} n’a pas de champ {field}. Ses champs : {fields}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the path {file} has {length} characters, and Windows allows {limit} for a file that is written beside its place first. Choose a shorter one.</source>
        <translation>{parameter} : le chemin {file} a {length} caractères, et Windows en permet {limit} pour un fichier qui est d’abord écrit à côté de sa place. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: the table has no column for the geometry. Add one to its address, such as (geom).</source>
        <translation>{parameter} : la table n’a pas de colonne pour la géométrie. Ajoutez-en une à son adresse, par exemple (geom).</translation>
    </message>
    <message>
        <location filename="../processing/inputs/numbers.py"/>
        <source>{parameter}: {distance} reach everything there is: nothing is farther away than {farthest}. Is the unit of the distances right?</source>
        <translation>{parameter} : {distance} atteignent tout ce qui existe : rien n’est plus éloigné que {farthest}. L’unité des distances est-elle la bonne ?</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: {file} is a folder, not a file.</source>
        <translation>{parameter} : {file} est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: {file} is where the input {layer} lies. Choose another name.</source>
        <translation>{parameter} : {file} est l’endroit où se trouve la couche en entrée {layer}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: {folder} {what}. Choose a folder that exists.</source>
        <translation>{parameter} : {folder} {what}. Choisissez un dossier qui existe.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>{parameter}: {value} is neither true nor false.</source>
        <translation>{parameter} : {value} n&apos;est ni true ni false.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>{parameter}: {value} is no distance: a finite number, 0 or more.</source>
        <translation>{parameter} : {value} n’est pas une distance : un nombre fini, 0 ou plus.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/asking.py"/>
        <source>{parameter}: {value} is none of its numbers, 0 to {last}.</source>
        <translation>{parameter} : {value} n’est pas un de ses nombres, 0 à {last}.</translation>
    </message>
    <message>
        <location filename="../processing/parameters/parameter.py"/>
        <source>{parameter}: {value} is none of its numbers, which are {numbers}.</source>
        <translation>{parameter} : {value} n’est pas un de ses nombres, qui sont {numbers}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/refusals.py"/>
        <source>{parameter}: {where} is where {other} goes, too. Choose another name.</source>
        <translation>{parameter} : {where} est aussi la destination de {other}. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>{path} cannot be read as Parquet: {error}</source>
        <translation>{path} ne peut pas être lu comme Parquet : {error}</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <location filename="../core/geoparquet/work.py"/>
        <source>{path} cannot be read: {error}</source>
        <translation>{path} ne peut pas être lu : {error}</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>{path} cannot be read: {error}. {hint}</source>
        <translation>{path} ne peut pas être lu : {error}. {hint}</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>{path} cannot be written: {error}</source>
        <translation>{path} ne peut pas être écrit : {error}</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/file_errors.py"/>
        <source>{path} cannot be written: {error}. {hint}</source>
        <translation>{path} ne peut pas être écrit : {error}. {hint}</translation>
    </message>
    <message>
        <location filename="../processing/outputs/places.py"/>
        <source>{path} could not be put in place: {reason}.</source>
        <translation>{path} n’a pas pu être mis en place : {reason}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/places.py"/>
        <source>{path} could not be put in place: {reason}. Is it open elsewhere?</source>
        <translation>{path} n’a pas pu être mis en place : {reason}. Est-il ouvert ailleurs ?</translation>
    </message>
    <message>
        <location filename="../processing/outputs/places.py"/>
        <source>{path} could not be replaced: it is open elsewhere. The new result is {new}.</source>
        <translation>{path} n’a pas pu être remplacé : il est ouvert ailleurs. Le nouveau résultat est {new}.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/text_file.py"/>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} n’a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>{path} has another CRS or encoding than {other}.</source>
        <translation>{path} a un autre SCR ou un autre encodage que {other}.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>{path} has other columns than {other}: {difference}. One layer needs files of the same columns.</source>
        <translation>{path} a d&apos;autres colonnes que {other} : {difference}. Une couche demande des fichiers aux mêmes colonnes.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/metadata.py"/>
        <source>{path} is Parquet, but no GeoParquet: it says nothing of a geometry column.</source>
        <translation>{path} est du Parquet, mais pas du GeoParquet : il ne dit rien d’une colonne de géométrie.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/rows.py"/>
        <source>{path} is another file than when the run began. Run it anew.</source>
        <translation>{path} est un autre fichier qu&apos;au début. Relancez l&apos;exécution.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/layer.py"/>
        <source>{path} is of a newer kind of Parquet than pyarrow {version} reads. Install a newer pyarrow, or write the file as GeoParquet 1.1 or 1.0.</source>
        <translation>{path} est d&apos;une sorte de Parquet plus récente que ce que lit pyarrow {version}. Installez un pyarrow plus récent, ou écrivez le fichier en GeoParquet 1.1 ou 1.0.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/text_file.py"/>
        <source>{path} was not written whole: is the disk full?</source>
        <translation>{path} n’a pas été écrit en entier : le disque est-il plein ?</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/rows.py"/>
        <source>{path}: a geometry cannot be understood: {error}.</source>
        <translation>{path} : une géométrie ne peut être comprise : {error}.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/interpreter.py"/>
        <source>{path}: did not answer within {seconds:g} seconds</source>
        <translation>{path} : n’a pas répondu en {seconds:g} secondes</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/metadata.py"/>
        <source>{path}: its CRS is no PROJJSON, as GeoParquet 1.0 and 1.1 want it; write the file anew.</source>
        <translation>{path} : son SCR n’est pas du PROJJSON, comme le veulent GeoParquet 1.0 et 1.1 ; réécrivez le fichier.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/metadata.py"/>
        <source>{path}: its edges are {edges}; only straight ones (planar) can be measured.</source>
        <translation>{path} : ses arêtes sont {edges} ; seules des arêtes droites (planar) peuvent être mesurées.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/rows.py"/>
        <source>{path}: its points cannot be understood: {error}.</source>
        <translation>{path} : ses points ne peuvent être compris : {error}.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/metadata.py"/>
        <source>{path}: the geometry column {column!r} in the encoding {encoding!r} cannot be read.</source>
        <translation>{path} : la colonne de géométrie {column!r} dans l’encodage {encoding!r} ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/metadata.py"/>
        <source>{path}: what it says of its geometry cannot be understood ({error}).</source>
        <translation>{path} : ce qu’il dit de sa géométrie ne peut être compris ({error}).</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/interpreter.py"/>
        <source>{path}: {refusal}</source>
        <translation>{path} : {refusal}</translation>
    </message>
    <message>
        <location filename="../core/geoparquet/planning.py"/>
        <source>{place} has no column {name!r}. Its columns: {known}.</source>
        <translation>{place} n’a pas de colonne {name!r}. Ses colonnes : {known}.</translation>
    </message>
    <message>
        <location filename="../processing/geoparquet/session.py"/>
        <source>{points} and {polygons}; search distance: {distances}, {along}.</source>
        <translation>{points} et {polygons} ; distance de recherche : {distances}, {along}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/compute.py"/>
        <source>{points} and {types} need {needed:,.1f} GB of memory, and {free:,.1f} GB are free. Run in parts, or choose a TYPE_FIELD with fewer different values.</source>
        <translation>{points} et {types} demandent {needed:,.1f} Go de mémoire, et {free:,.1f} Go sont libres. Calculez en plusieurs fois, ou choisissez un TYPE_FIELD ayant moins de valeurs différentes.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>{points} has fields of these names already, as from a run before. With another PREFIX, such as {prefix}, the new ones would be told apart better.</source>
        <translation>{points} a déjà des champs portant ces noms, sans doute d’une exécution précédente. Avec un autre PREFIX, par exemple {prefix}, les nouveaux seraient plus faciles à distinguer.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>{points} of {layer} that cannot lie on the ellipsoid: kept, with NULL in the new fields.</source>
        <translation>{points} de {layer} qui ne peuvent se trouver sur l’ellipsoïde : conservés, avec NULL dans les nouveaux champs.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/points.py"/>
        <source>{points} of {layer} whose DISTANCE is NULL, negative or no number: they reach nothing.</source>
        <translation>{points} de {layer} dont DISTANCE est NULL, négatif ou n’est pas un nombre : rien n’est atteint.</translation>
    </message>
    <message>
        <location filename="../processing/outputs/feature_writer.py"/>
        <source>{points} of {layer} with coordinates that are not finite: written without them.</source>
        <translation>{points} de {layer} avec des coordonnées non finies : écrits sans elles.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/points.py"/>
        <source>{points} of {layer} {what}.</source>
        <translation>{points} de {layer} {what}.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>{points} with nothing in reach.</source>
        <translation>{points} sans rien à portée.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/shapes.py"/>
        <source>{polygons} of {layer} as a collection of geometries: only the polygons in them count, and those without any are left out.</source>
        <translation>{polygons} de {layer} sous forme de collection de géométries : seuls les polygones qu’elle contient comptent, et les collections sans polygone sont laissées de côté.</translation>
    </message>
    <message>
        <location filename="../processing/inputs/polygons.py"/>
        <source>{polygons} of {layer} with NULL in {field}: they belong to no type.</source>
        <translation>{polygons} de {layer} avec NULL dans {field} : sans type.</translation>
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
        <translation>{reason}. C’était le second essai sur un nouveau worker ; le journal de débogage contient les détails.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>{reason}. Its work is tried once more.</source>
        <translation>{reason}. Son travail est essayé une fois encore.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>{statistic}, all types</source>
        <translation>{statistic}, tous les types</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>{statistic}, type {type}</source>
        <translation>{statistic}, type {type}</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/remarks.py"/>
        <source>{wanted} is {given}</source>
        <translation>{wanted} devient {given}</translation>
    </message>
    <message>
        <location filename="../processing/installation/advice.py"/>
        <source>{way}. Then restart QGIS.</source>
        <translation>{way}. Redémarrez ensuite QGIS.</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>{weight} by area in reach</source>
        <translation>{weight} selon la surface à portée</translation>
    </message>
    <message>
        <location filename="../processing/algorithms/phrases.py"/>
        <source>{weight} by area in reach and per {unit}²</source>
        <translation>{weight} selon la surface à portée et par {unit}²</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/interpreter.py"/>
        <source>{what} is {there}, here it is {here}</source>
        <translation>{what} est {there}, ici c’est {here}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/child.py"/>
        <source>{worker} answered with {kind!r}, not with {wanted!r}</source>
        <translation>{worker} a répondu {kind!r}, et non {wanted!r}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>{worker} has been silent for {seconds:g} seconds: it may be stopped. Still waiting.</source>
        <translation>{worker} n’a donné aucun signe de vie depuis {seconds:g} secondes : il est peut-être suspendu. L’attente continue.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/engine.py"/>
        <source>{worker} is back.</source>
        <translation>{worker} est de retour.</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/child.py"/>
        <source>{worker} raised {name}: {message}</source>
        <translation>{worker} a signalé {name} : {message}</translation>
    </message>
    <message>
        <location filename="../core/engines/processes/child.py"/>
        <source>{worker} {what}</source>
        <translation>{worker} {what}</translation>
    </message>
</context>
</TS>
