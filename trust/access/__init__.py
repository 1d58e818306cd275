"""Who may see and do what: one table of roles, one filter of rows, one mark on each page."""
