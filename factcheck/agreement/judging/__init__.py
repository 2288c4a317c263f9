"""From what was compared and what the model makes of it to a difference with its name, and to reasons."""
