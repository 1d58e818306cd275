"""What `scripts/bench` measures: our work beside the least that the same work could cost, in one run."""
