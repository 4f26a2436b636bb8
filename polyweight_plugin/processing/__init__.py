"""The QGIS half: turns layers into arrays and answers into features, speaks to the user, and computes nothing."""
