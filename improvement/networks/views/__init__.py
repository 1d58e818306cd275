"""Pages: networks, their meetings and proposals, termly meetings and reports, the local authority, strands of work."""
