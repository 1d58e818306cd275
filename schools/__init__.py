"""Schools, their clusters, and the roles people hold at them."""
