"""Pages of coaching, inductions, training, expertise, the offer and leaders' time."""
