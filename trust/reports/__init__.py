"""Reports: a frozen snapshot, and the page and PDF made from it alone."""
