"""A year of improvement duties rehearsed by a virtual clock, with nothing left behind and nothing sent."""
