"""Central services that one trust team runs for every school: catalogue, requests, service standard, termly report."""
