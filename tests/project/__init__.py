"""What holds everywhere: the tree, the limits, every URL as every role, every list at any size."""
