"""shapely, the one library that PolyWeight needs beyond QGIS: whether it is there, and how to get it where it is not.

Nothing here installs anything: the user does. No file needs QGIS (without it tr() is English), so the README's table
and the words in QGIS come from the same lines.
"""
