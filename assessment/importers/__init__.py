"""The official files that figures come from: their layouts, whose rows they are, and how they are loaded."""
