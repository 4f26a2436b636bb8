"""What is accumulated over the polygons in reach, and how it becomes a column."""
