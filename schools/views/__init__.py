"""Pages of schools and of the people who hold roles at them."""
