"""What is typed about networks, their meetings and proposals, and contacts with the local authority."""
