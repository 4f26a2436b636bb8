"""The same question on GeoParquet files, read, answered and written by the workers. Needs pyarrow.

    places ─► layers (what is in the files, by row group) ─► tasks ─► an engine ─► parts ─► put in place

Nobody holds all points or all polygons: a task names files and row groups, and a worker reads what it needs.
"""
