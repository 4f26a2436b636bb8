"""Batches computed by child processes of this machine."""
