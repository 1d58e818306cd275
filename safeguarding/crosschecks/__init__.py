"""A finding at one school asked of the others, its origin unknown to them."""
