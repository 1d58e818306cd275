"""Mission, vision strands and values by academic year, private reflection and the anonymous pulse."""
