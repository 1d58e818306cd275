"""The level of need of each school, judged yearly and looked at again at six months."""
