"""What people do with the trust's purpose: word it, publish it, show that it is kept, answer the pulse."""
