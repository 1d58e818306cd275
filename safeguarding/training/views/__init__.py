"""Pages of training: how complete it is, who has what, the rules, and documents to read."""
