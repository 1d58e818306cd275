"""The pages of the Single Central Record."""
