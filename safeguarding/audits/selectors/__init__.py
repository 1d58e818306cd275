"""Reads of the audits: the grid of a year, one audit, its sample, its findings."""
