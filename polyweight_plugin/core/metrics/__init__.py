"""One kind of distance each: its bounds, its limits, what is within, how far apart."""
