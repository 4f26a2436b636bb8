"""Columns into layers: destination, field names, schema, staging, writers."""
