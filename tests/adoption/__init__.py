"""How schools take decisions up."""
