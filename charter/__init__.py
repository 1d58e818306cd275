"""The charter: decisions, duties, due items, pro-formas, submissions and actions."""
