"""Batches computed by the workers of a running Dask cluster."""
