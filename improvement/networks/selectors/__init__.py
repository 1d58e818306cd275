"""What the pages on networks, termly meetings and strands of work show."""
