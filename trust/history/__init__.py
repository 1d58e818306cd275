"""History: who changed what, who read what is restricted, and how two editors of one record do not collide."""
