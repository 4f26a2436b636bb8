"""The parameters: defined, explained, refused and read in one place for each group."""
