"""Coaching, inductions, training given, named expertise and the trust's offer."""
