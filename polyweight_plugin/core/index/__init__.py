"""The spatial index: a packed Hilbert R-tree with aggregates, and the dual-tree traversal that asks it."""
