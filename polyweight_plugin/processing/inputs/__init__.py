"""Layers into arrays: points, polygons, their types, their coordinate systems."""
