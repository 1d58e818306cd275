"""Who gives and takes support: offers, needs, agreements and deployments."""
