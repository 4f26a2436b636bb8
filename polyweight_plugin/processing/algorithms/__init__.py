"""The algorithms, one file each: what is asked for, and the run as a table of contents."""
