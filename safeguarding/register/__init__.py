"""The Single Central Record: who works here and which checks each must have."""
