"""For any roles, schools and days: whatever leaves Concord shows a restricted thing to nobody beyond the matrix."""
