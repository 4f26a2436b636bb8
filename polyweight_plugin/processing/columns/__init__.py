"""The column path: whole columns in and out of files, by GDAL and Arrow."""
