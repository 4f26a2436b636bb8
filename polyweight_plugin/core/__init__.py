"""The half of PolyWeight that knows numpy, shapely and the standard library, and nothing of QGIS.

Worker processes and cluster machines import this half alone.
"""
