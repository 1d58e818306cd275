"""Assessment: measures, figures, national comparators, windows and targets."""
