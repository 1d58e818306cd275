"""Pages of figures and targets."""
