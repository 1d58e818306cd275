"""Central services: catalogue, requests, report, change of type."""
