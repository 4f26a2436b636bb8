"""The report of a run: what went in, what came out, as a page to look at and as JSON with the same facts."""
