"""What is done with networks, their meetings and proposals, and contacts with the local authority."""
