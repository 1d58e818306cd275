"""Study tours, spotlights, reviews and what schools did about them."""
