"""How a school takes a decision up: its own version of an aligned one, its approach, an exemption until a date."""
